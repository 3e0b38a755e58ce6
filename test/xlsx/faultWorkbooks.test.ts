import { readFileSync } from "node:fs";
import { settleDirections } from "../../src/directions/settleDirections";
import { formatCell } from "../../src/model/address";
import type { Workbook } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { checkPlan } from "../../src/rules/checkPlan";
import { scorePlan } from "../../src/scoring/scorePlan";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeCopy } from "../../src/xlsx/writeCopy";
import { describeFaults, faultFile, faultNames } from "../support/faults";
import { formulaScores } from "../support/formulaScores";

// Small workbooks that were once read, scored or written wrongly, each for its kind; their oddities are drawn in the tests of every kind.

const bytesOf = (name: string): Uint8Array => readFileSync(faultFile(name));
const open = (name: string): Promise<Workbook> => readWorkbook(bytesOf(name), name);

/** What a planner sees of a workbook: objectives, indicators with their scores in percent, findings with their cells. */
function look(workbook: Workbook) {
  const plan = settleDirections(recognise(workbook, defaultProfile), defaultProfile);
  const scores = scorePlan(plan, defaultProfile);
  const findings = checkPlan(plan, defaultProfile, scores);
  return {
    plan,
    year: plan.year,
    objectives: plan.nodes.map(({ title }) => title.value),
    scores: plan.indicators.map(({ id }) => {
      const score = scores.get(id)?.score ?? null;
      return score === null ? null : Math.round(score * 1000) / 10;
    }),
    found: findings.map(({ rule, at }) => `${rule} ${formatCell(at)}`),
    findings,
  };
}

const BASE = [80, 100, 100, 100, 100];
const atWeights = (rule: string) => [4, 5, 6, 7, 8].map((row) => `${rule} D${row}`);

describeFaults("the workbooks of the faults", () => {
  it.each([
    "00-base",
    "07-inline-phonetic",
    "104b-crlf-headers",
    "126-weights-literal-percent-fmt",
    "136-thirds-333",
    "180-dates-text",
    "182-dates-words",
    "204-space-thousands",
    "240-target-literal-percent",
    "25-utf16",
    "26-backslash",
    "284-repeated-headers",
    "295-merged-repeat",
    "36-case-mismatch",
    "411-empty-part-descriptor",
    "623-hidden-lists",
    "640-one-row-element-per-cell",
  ])("%s is the base plan", async (name) => {
    const { year, objectives, scores, found } = look(await open(`${name}.xlsx`));
    expect({ year, count: objectives.length, scores, found }).toEqual({
      ...{ year: 2025, count: 7, scores: BASE, found: [] },
    });
  });

  it.each<[string, readonly (number | null)[], readonly string[]]>([
    ["132-weights-over-100", BASE, atWeights("weight-as-text")],
    ["250-weighttext-01", BASE, atWeights("weight-missing")],
    ["250-weighttext-08", BASE, atWeights("weight-missing")],
    // The year's last quarter and 31 December are the same day.
    ["189-quarters", BASE, ["threshold-order I6"]],
    ["55-formula-no-cache", BASE, ["formula-error D4"]],
    ["260-nocache-targets", [null, null, null, null, null], ["formula-error G4"]],
    ["650-actual-02", [null, 100], ["direction-assumed E5"]],
    ["654-quarter-actuals", [null, null], ["actual-unreadable I4", "actual-unreadable I5"]],
    ["700-01-t-s-selfclosed", [80, null, 100, 100, null], ["target-missing G8"]],
    ["700-06-t-b-empty", [80, null, 100, 100, null], ["target-missing G8"]],
    ["701-no-actuals-yet-t-s", [null, null, null, null, null], []],
    ["500-firstrow-b", [100, 90, 100], ["direction-assumed E5"]],
    ["500-firstrow-d", [null, 90, 100], ["unit-mismatch E4", "direction-assumed E5"]],
    ["602-merge-leftovers-under", [null, null, null, null], []],
  ])("%s has these scores and findings", async (name, scores, found) => {
    expect(look(await open(`${name}.xlsx`))).toMatchObject({ year: 2025, scores, found });
  });

  it.each([
    ["500-firstrow-b", ["Piano della trasparenza", "Digitalizzare gli archivi", "Ridurre i tempi di attesa"]],
    ["500-firstrow-d", ["Performance", "Digitalizzare gli archivi", "Ridurre i tempi di attesa"]],
    ["301-j", ["Carta dei servizi", "Tempi di attesa", "Sito", "Reclami"]],
  ])("%s loses no row", async (name, objectives) => {
    expect(look(await open(`${name}.xlsx`)).objectives).toEqual(objectives);
  });

  it.each(["710-three-years", "711-plan-and-report"])("%s is the plan of its latest year", async (name) => {
    const { year, scores, findings } = look(await open(`${name}.xlsx`));
    expect([year, scores.slice(0, 5)]).toEqual([2025, BASE]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("610: a bare target of 0 is the most there may be", async () => {
    expect(new Set(look(await open("610-target-zero.xlsx")).scores)).toEqual(new Set([0]));
  });

  it("300: formulas say what the pane says", async () => {
    const workbook = await open("300-formulas-vs-tree.xlsx");
    const { plan, scores } = look(workbook);
    expect(scores).toEqual([0, 80, null, 94.4, 50, 0, null, null]);
    const { formulas } = await formulaScores(workbook, plan, defaultProfile);
    const pane = scorePlan(plan, defaultProfile);
    expect(formulas.length).toBeGreaterThanOrEqual(5);
    for (const { indicator, value } of formulas)
      expect(value ?? null).toEqual(
        pane.has(indicator.id) ? expect.closeTo(pane.get(indicator.id)?.score ?? NaN, 9) : null,
      );
  });

  it.each([
    ["404-zip-of-xlsx", "zipOfWorkbook"],
    ["shared-formula-20000", "formulas"],
  ])("%s is refused in words of its own", async (name, code) => {
    await expect(open(`${name}.xlsx`)).rejects.toMatchObject({ code });
  });

  it("640: a saved copy holds what was changed", async () => {
    const name = "640-one-row-element-per-cell.xlsx";
    const at = { sheet: "Piano", row: 4, col: 9 };
    const cell = { at, type: "number", value: 29, text: "29" } as const;
    const cells = [{ ...at, cell, formula: false, format: false }];
    const copy = await writeCopy(bytesOf(name), [{ sheet: at.sheet, cells }]);
    expect((await readWorkbook(copy, name)).sheets[0]?.rows[4]?.[9]?.value).toBe(29);
  });

  it("a weight of 1e308 is told in words people write, and nothing is offered for it", async () => {
    const { findings } = look(await open("weight-1e308.xlsx"));
    expect(JSON.stringify(findings)).not.toMatch(/Infinity|NaN %/);
    expect(findings.flatMap(({ rule, fix }) => (fix ? [rule] : []))).toEqual([]);
  });

  // Whatever else is in them: read, or refused in a sentence.
  it.each(faultNames)("%s is looked at without a crash", async (name) => {
    const workbook = await open(name).catch((error: { readonly code?: string }) => {
      if (error.code === undefined) throw error;
      return null;
    });
    if (workbook) expect(look(workbook).plan.workbook).toBe(name);
  });
});
