import { it as italian } from "../../src/locales/it";
import { sizeWords } from "../../src/reports/sizeWords";
import { reviewOf, SAMPLE } from "../support/samplePlan";

const { plan } = reviewOf(SAMPLE);
const areas = { ...plan, nodes: plan.nodes.map((node) => ({ ...node, kind: "area" as const })) };

it.each([
  ["objectives and their indicators", plan, "Piano 2026 · 1 foglio · 6 obiettivi · 4 indicatori"],
  // «0 obiettivi» over a tree with branches would be taken for a mistake of ours.
  ["indicators under areas, and no objectives", areas, "Piano 2026 · 1 foglio · 4 indicatori"],
  [
    "a plan without any",
    { ...plan, nodes: [], indicators: [] },
    "Piano 2026 · 1 foglio · 0 obiettivi · 0 indicatori",
  ],
])("counts %s", (_what, counted, words) => {
  expect(sizeWords(counted, italian.pane).replaceAll("\u00a0", " ")).toBe(words);
});
