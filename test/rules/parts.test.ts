import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/reading/recognise";
import type { Workbook } from "../../src/model/grid";
import type { Plan } from "../../src/model/plan";
import { defaultProfile, type Phase, type Profile } from "../../src/model/profile";
import { prepareContext, type RuleContext } from "../../src/rules/context";
import { rules } from "../../src/rules/index";
import type { Report } from "../../src/rules/rule";
import { corpusFile, corpusIsHere, corpusNames } from "../support/corpus";
import { loadWorkbook } from "../support/loadWorkbook";

const pictures = rules.flatMap(({ good, bad }) => [...good, ...bad]);
const folder = resolve(__dirname, "../../assets/samples");
const samples = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
let workbooks: Workbook[] = [];

beforeAll(async () => {
  const files = [...samples.map((name) => join(folder, name))];
  if (corpusIsHere) files.push(...corpusNames.map((name) => corpusFile(`${name}.xlsx`)));
  const loaded = await Promise.all(files.map((file) => loadWorkbook(file)));
  workbooks = [...pictures.map((picture) => drawSheet(picture).workbook), ...loaded];
});
const phases: readonly Phase[] = ["publication", "half-year"];

const plans = new Map<Workbook, Plan>();
function planOf(workbook: Workbook, profile: Profile): Plan {
  const plan = plans.get(workbook) ?? recognise(workbook, profile);
  plans.set(workbook, plan);
  return plan;
}

const written = (report: Report): string => JSON.stringify(report);

/** A plan in which everything looks alike: here a rule that compares items finds most. */
function alike(plan: Plan): Plan {
  const [node] = plan.nodes;
  const [indicator] = plan.indicators;
  const code = plan.nodes.find((one) => one.code !== null)?.code ?? null;
  return {
    ...plan,
    nodes: plan.nodes.map((one) => ({
      ...one,
      code,
      title: node?.title ?? one.title,
      mentions: [{ at: one.title.at, code: "9.9", title: "Altro" }, ...one.mentions.slice(1)],
    })),
    indicators: plan.indicators.map((one) => ({ ...one, name: indicator?.name ?? one.name })),
  };
}

/** What a plan gives part by part is what it gives as a whole: a rule that judges items one by one may not look around. */
it.each(rules.filter(({ scope }) => scope === "item").map((rule) => [rule.id, rule] as const))(
  "%s finds in the parts of a plan what it finds in the whole",
  (_id, { check, options }) => {
    for (const [index, workbook] of workbooks.entries()) {
      const profile = { ...defaultProfile, phase: phases[index % phases.length] ?? "publication" };
      const foundIn = (contexts: Iterable<RuleContext>): Report[] => {
        const found: Report[] = [];
        for (const context of contexts) check(context, (report) => found.push(report), options);
        return found;
      };
      const plan = planOf(workbook, profile);
      for (const variant of [plan, alike(plan)]) {
        const whole = foundIn([prepareContext(variant, profile)]);
        const parts = foundIn(prepareContext(variant, profile).parts(1));
        expect(parts.map(written).sort()).toEqual(whole.map(written).sort());
      }
    }
  },
);

it("hands over every node, indicator and group once", () => {
  for (const workbook of workbooks.slice(-40)) {
    const whole = prepareContext(planOf(workbook, defaultProfile), defaultProfile);
    const parts = [...whole.parts(2)];
    expect(parts.flatMap(({ nodes }) => nodes)).toEqual(whole.nodes);
    expect(parts.flatMap(({ indicators }) => indicators)).toEqual(whole.indicators);
    expect(parts.flatMap(({ removed }) => removed)).toEqual(whole.removed);
    expect(parts.flatMap(({ measured }) => measured)).toEqual(whole.measured);
    expect(parts.flatMap(({ groups }) => groups)).toEqual(whole.groups);
  }
});
