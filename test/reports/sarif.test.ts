import * as v from "valibot";
import { sarif } from "../../src/reports/sarif";
import { checkedSample } from "./checkedSample";
import { sarifShape } from "./sarifShape";

const ignoring = { exceptions: [{ rule: "weights-sum", reason: "il resto è altrove" }] };

it("has the shape the published schema demands", () => {
  const log = sarif([checkedSample(), checkedSample(ignoring, "altri\\piano.xlsx")], "it");
  expect(v.safeParse(sarifShape, JSON.parse(JSON.stringify(log))).issues).toBeUndefined();
});

it("gives each finding its rule, level, message, cell and row", () => {
  const [run] = sarif([checkedSample()], "en").runs;
  const [sum] = run?.results ?? [];
  expect(sum).toMatchObject({
    ruleId: "weights-sum",
    level: "error",
    message: { text: "1.1 – 1.2: Expected weights to add up to 100%, found 90% over 2 weights." },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "dati/piano%202026.xlsx", index: 0 },
          region: { startLine: 4, startColumn: 3 },
        },
        logicalLocations: [{ name: "C4", fullyQualifiedName: "'Pesi & obiettivi'!C4" }],
      },
    ],
    relatedLocations: [{ logicalLocations: [{ name: "C3" }] }],
  });
  expect(run?.tool.driver.rules[sum?.ruleIndex ?? -1]?.id).toBe("weights-sum");
});

it("turns what the planner ignores into a suppressed result", () => {
  const [run] = sarif([checkedSample(ignoring)], "it").runs;
  const suppressions = run?.results.map(({ ruleId, suppressions }) => [ruleId, suppressions]);
  expect(suppressions).toEqual([
    ["weights-sum", [{ kind: "external", justification: "il resto è altrove" }]],
    ["weight-as-text", undefined],
  ]);
});
