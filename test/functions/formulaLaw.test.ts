import fc from "fast-check";
import { join, resolve } from "node:path";
import { drawSheet } from "../../src/grid/drawSheet";
import type { Workbook } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import type { Profile } from "../../src/model/profile";
import { scorePlan } from "../../src/scoring/scorePlan";
import { review } from "../../src/review";
import { corpusFile, corpusNames, describeCorpus } from "../support/corpus";
import { formulaScores } from "../support/formulaScores";
import { loadWorkbook } from "../support/loadWorkbook";
import { sampleNames } from "../support/sampleNames";
import { sameNumbers } from "../support/sameNumbers";
import { scoredPlan, scoredYears } from "../support/scoredPlan";
import { scoredTable } from "../support/scoredTable";
import { withResults } from "../support/withResults";
import { METHODS, YEARS } from "./methods";

jest.setTimeout(300_000);

// The law: a formula of Punteggi gives, as Excel hands cells over (blank 0, dates as serials, percentages as fractions), what the pane
// says of the row; where it cannot, there is none.

/** Compares every formula with the pane's score; throws for the first that differs. Gives how many there were. */
async function compare(read: Workbook, profile: Profile): Promise<number> {
  const { workbook, plan } = withResults(read, review(read, profile).plan);
  const scores = scorePlan(plan, profile);
  const { formulas } = await formulaScores(workbook, plan, profile);
  for (const { formula, indicator, value } of formulas) {
    const expected = scores.get(indicator.id)?.score ?? null;
    if (value === null ? expected !== null : expected === null || Math.abs(value - expected) > 1e-9)
      throw new Error(
        `${formula} is ${String(value)}, the pane says ${String(expected)} of ${indicator.name.value}`,
      );
  }
  return formulas.length;
}

describe.each(sampleNames)("%s", (name) => {
  it("gets formulas that say what the pane says, by every method", async () => {
    const workbook = await loadWorkbook(join(resolve(__dirname, "../../assets/samples"), name));
    let all = 0;
    for (const method of METHODS) all += await compare(workbook, { ...defaultProfile, method });
    expect(all).toBeGreaterThan(METHODS.length);
  });
});

describeCorpus("the reference workbooks", () => {
  it.each(corpusNames)("%s gets formulas that say what the pane says", async (name) => {
    const formulas = await compare(await loadWorkbook(corpusFile(`${name}.xlsx`)), defaultProfile);
    expect(formulas).toBeGreaterThan(0);
  });
});

it("holds for a result of 100 % beside a target that is a bare number", async () => {
  const picture = `
    | Obiettivo operativo | Peso | Indicatore | Target 2026 | Consuntivo 2026 |
    | Rendere più semplici i servizi | 50 | Pratiche online | 20 | 100% |
    | Estendere gli orari | 50 | Giornate di apertura | 90 | 300% |`;
  expect(await sameNumbers(picture, defaultProfile)).toEqual({ formulas: 2, indicators: 2 });
});

it.each([
  ["results", 4],
  ["targets", 3],
])("holds where the sign of %s is only drawn behind the number", async (_what, col) => {
  const { workbook } = drawSheet(`
    | Obiettivo operativo | Peso | Indicatore | Target 2026 | Consuntivo 2026 |
    | Rendere più semplici i servizi | 50 | Quota di pratiche online | 90% | 85% |
    | Estendere gli orari | 50 | Quota di sedi aperte | 80% | 60% |`);
  const sheets = workbook.sheets.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) =>
        cell?.at.col === col && typeof cell.value === "number"
          ? { ...cell, value: cell.value * 100, format: '0"%"' }
          : cell,
      ),
    ),
  }));
  expect(await compare({ ...workbook, sheets }, defaultProfile)).toBe(2);
});

// More of them: npm run numbers.
it.each([
  ["one year", scoredPlan],
  ["two years and a half-year", scoredYears],
  ["all levels", scoredTable],
])(
  "holds for plans of %s made up, by any method and year, on the command line too",
  async (_what, pictures) => {
    const runs = 20;
    let formulas = 0;
    await fc.assert(
      fc.asyncProperty(
        pictures,
        fc.constantFrom(...METHODS),
        fc.constantFrom(...YEARS),
        async (picture, method, year) => {
          formulas += (await sameNumbers(picture, { ...defaultProfile, method, year })).formulas;
        },
      ),
      { numRuns: runs },
    );
    // A law about nothing holds always.
    expect(formulas).toBeGreaterThan(runs);
  },
);
