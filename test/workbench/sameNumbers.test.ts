import fc from "fast-check";
import { drawSheet } from "../../src/grid/drawSheet";
import { formatAddress } from "../../src/model/address";
import type { Address } from "../../src/model/address";
import type { Cell, Workbook } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import type { Profile } from "../../src/model/profile";
import { review } from "../../src/review";
import { createHost } from "../../src/workbench/host/createHost";
import { METHODS, YEARS } from "../functions/methods";
import { computeInWorkbook } from "../support/computeInWorkbook";
import { formulaScores } from "../support/formulaScores";
import { scoredPlan, scoredYears } from "../support/scoredPlan";
import { scoredTable } from "../support/scoredTable";
import { headlessSpreadsheet } from "./support/headlessSpreadsheet";
import { howMany } from "../support/sample";

jest.setTimeout(300_000);

// The law: a formula says in a cell of the workbench what the pane says of its row, and what it says in a cell of Excel.

// One for all: the engine remembers ranges by the workbook's id, which a second spreadsheet would give again.
const spreadsheet = headlessSpreadsheet();
const host = createHost(spreadsheet);

interface Formula {
  readonly at: Address;
  readonly formula: string;
}

/** Opens a workbook with formulas in it and computes them. */
async function compute(workbook: Workbook, formulas: readonly Formula[]): Promise<readonly unknown[]> {
  host.open(workbook, { looks: [], font: "Calibri", size: 11, sheets: [] });
  await host.apply(
    "Punteggi",
    formulas.map(({ at, formula }) => ({ at, formula, format: "0.0%" })),
  );
  const engine = spreadsheet.api.getFormula();
  // To wait for the results alone gives up where the engine is slow to begin.
  await new Promise<void>((resolve) => {
    const waiting = engine.calculationEnd(() => {
      waiting.dispose();
      resolve();
    });
    engine.executeCalculation();
  });
  await engine.onCalculationResultApplied();
  const { sheets } = await host.read();
  return formulas.map(
    ({ at }) => sheets.find(({ sheet }) => sheet === at.sheet)?.rows[at.row]?.[at.col]?.value ?? "",
  );
}

/** Throws for the first formula of Punteggi that differs from the pane. Gives how many there were. */
async function compare(workbook: Workbook, profile: Profile): Promise<number> {
  const { plan, scores } = review(workbook, profile);
  const { formulas } = await formulaScores(workbook, plan, profile);
  if (formulas.length === 0) return 0;
  const values = await compute(workbook, formulas);
  for (const [index, { at, formula, indicator }] of formulas.entries()) {
    const value = values[index];
    const given = typeof value === "number" ? value : null;
    const pane = scores.get(indicator.id)?.score ?? null;
    if (given === null ? pane !== null : pane === null || Math.abs(given - pane) > 1e-9)
      throw new Error(
        `${formatAddress(at)} ${formula} is ${JSON.stringify(value)}, the pane says ${String(pane)} of ${indicator.name.value}`,
      );
  }
  return formulas.length;
}

it.each([
  ["one year", scoredPlan],
  ["two years and a half-year", scoredYears],
  ["all levels", scoredTable],
])("holds for plans of %s made up, by any method and year", async (_what, pictures) => {
  let formulas = 0;
  await fc.assert(
    fc.asyncProperty(
      pictures,
      fc.constantFrom(...METHODS),
      fc.constantFrom(...YEARS),
      async (picture, method, year) => {
        const compared = await compare(drawSheet(picture).workbook, { ...defaultProfile, method, year });
        fc.pre(compared > 0);
        formulas += compared;
      },
    ),
    { numRuns: howMany(8, 15) },
  );
  expect(formulas).toBeGreaterThanOrEqual(howMany(8, 15));
});

type Content = Pick<Cell, "type" | "value" | "format">;

const number = (numbers: fc.Arbitrary<number>, format?: string): fc.Arbitrary<Content> =>
  numbers.map((value) => ({ type: "number", value, ...(format ? { format } : {}) }));
const hundredths = fc.integer({ min: -10, max: 130 }).map((value) => value / 100);

/** What somebody types into a cell, or leaves blank. */
const typed: fc.Arbitrary<Content | null> = fc.oneof(
  fc.constant(null),
  number(fc.integer({ min: -20, max: 120 })),
  number(fc.constantFrom(0, 1, 2, 0.5, 0.9)),
  number(hundredths, "0%"),
  fc.constantFrom(0, 46_100, 46_203).map((value) => ({ type: "date" as const, value, format: "dd/mm/yyyy" })),
  fc
    .constantFrom("n.d.", "85%", "SI", "30/06/2026", ">= 5", "12", "12,5", "almeno 3", " ")
    .map((value) => ({ type: "text" as const, value })),
  fc.boolean().map((value) => ({ type: "boolean" as const, value })),
  fc.constantFrom("#N/A", "#DIV/0!").map((value) => ({ type: "error" as const, value })),
);

const SHEET = "Piano";

function bookOf(rows: readonly (readonly (Content | null)[])[]): Workbook {
  const cells = rows.map((row, r) =>
    row.map((content, c): Cell | undefined =>
      content ? { ...content, at: { sheet: SHEET, row: r, col: c }, text: String(content.value) } : undefined,
    ),
  );
  const plain = { hidden: false, merges: [], hiddenRows: new Set<number>(), hiddenCols: new Set<number>() };
  return { name: "piano.xlsx", sheets: [{ sheet: SHEET, rows: cells, ...plain }] };
}

const rounded = (value: unknown): unknown => (typeof value === "number" ? Number(value.toFixed(9)) : value);

/** Formulas typed behind every row ("#" is its number), in the workbench and in Excel. */
async function typeBehind(rows: readonly (readonly (Content | null)[])[], typedFormulas: readonly string[]) {
  const workbook = bookOf(rows);
  const formulas = rows.flatMap((_, row) =>
    typedFormulas.map((formula, i) => ({
      at: { sheet: SHEET, row, col: 8 + i },
      formula: formula.replaceAll("#", String(row + 1)),
    })),
  );
  const here = await compute(workbook, formulas);
  for (const [index, { formula }] of formulas.entries()) {
    const there = (await computeInWorkbook(workbook, SHEET, formula)) ?? "";
    const cells = JSON.stringify(rows[Math.floor(index / typedFormulas.length)]);
    expect([formula, cells, rounded(here[index])]).toEqual([formula, cells, rounded(there)]);
  }
}

it("holds for formulas typed by hand over cells of all kinds, which say in Excel what they say here", async () => {
  const rows = fc.sample(fc.array(typed, { minLength: 4, maxLength: 4 }), {
    numRuns: howMany(40, 80),
    seed: 11,
  });
  await typeBehind(rows, [
    ...["=PERF.SCORE(A#,B#)", "=PERF.SCORE(A#,B#,C#,D#)", '=PERF.SCORE(A#,B#,C#,,"linear")'],
    ...[
      "=PERF.SCORE(A#,B#,,,,C#)",
      '=PERF.SCORE(A#,B#,,,,,"<=")',
      "=PERF.SCORE(A#,0.9)",
      "=PERF.SCORE(85,B#)",
    ],
    ...["=PERF.MET(A#,B#)", "=PERF.THRESHOLD(A#,B#,C#,D#)", "=PERF.STATUS(A#)"],
    ...["=PERF.ROLLUP(A#:B#,C#:D#)", "=PERF.WEIGHTSUM(A#:D#)", '=PERF.TARGET(B#,"parole")'],
  ]);
});

it("holds for two bare numbers of which one is a fraction, in cells and in the formula", async () => {
  const bare = (value: number): Content => ({ type: "number", value });
  await typeBehind(
    [[bare(85), bare(0.9)]],
    ["=PERF.SCORE(A#,B#)", "=PERF.SCORE(85,B#)", "=PERF.SCORE(A#,0.9)"],
  );
});

it("holds where the sign of a percentage is only drawn, for a number that stands alone", async () => {
  const drawn = (value: number): Content => ({ type: "number", value, format: '0"%"' });
  await typeBehind([[drawn(30)], [drawn(95)], [drawn(0)]], ["=PERF.STATUS(A#)", '=PERF.TARGET(A#,"parole")']);
});
