import fc from "fast-check";
import { nativeFormula } from "../../src/commands/native/nativeFormula";
import { drawSheet } from "../../src/grid/drawSheet";
import type { Cell, Grid, Workbook } from "../../src/model/grid";
import { computeInWorkbook } from "../support/computeInWorkbook";
import { computeInLibreOffice } from "../support/computeInLibreOffice";
import { howMany } from "../support/sample";

// LibreOffice takes its time to start.
jest.setTimeout(300_000);

const PICTURE = `
  | 700 | 880 | 704 | 528 |
  | 29  | 28  | 29  | 30  |
  | 0,5 | 60  | si  | 85% |
  | 0,8 | 40  |     | 90% |`;
const { workbook } = drawSheet(PICTURE);
const [grid] = workbook.sheets;
const cellAt = ({ row, col }: { readonly row: number; readonly col: number }) => grid?.rows[row]?.[col];
const native = (formula: string, result: number | "") =>
  nativeFormula(formula, "Piano", cellAt, result)?.formula ?? null;

it.each<[string, number | ""]>([
  ["=PERF.SCORE(A1,B1,C1,D1)", 0.6],
  ["=PERF.SCORE(A2,B2,C2,D2)", 0.8],
  ['=IF(OR(A2="",B2=""),"",PERF.SCORE(A2,B2,C2,D2))', 0.8],
  ["=PERF.THRESHOLD(A1,B1,C1)", 0],
  ["=PERF.SCORE(A1,B1)", 700 / 880],
  ["=perf.score(A1, 1000)", 0.7],
  ['=PERF.SCORE(A2,B2,,,,,"<=")', 28 / 29],
  ["=PERF.SCORE(A1,B1,,D1)", 0.6],
  ["=PERF.SCORE(A1,B1,C1,D1,,,,{0.9,0.5})", 0.5],
  ["=PERF.SCORE(D3,D4)", 85 / 90],
  ["=PERF.SCORE(C4,B3)", ""],
  ["=PERF.ROLLUP(A3:A4,B3:B4)", 0.62],
  ["=PERF.WEIGHTSUM(B3:B4)", 1],
])("%s saying %j has a twin that says so", async (formula, result) => {
  const twin = native(formula, result);
  expect(twin).not.toBeNull();
  const computed = await computeInWorkbook(workbook, "Piano", twin ?? "");
  expect(computed).toEqual(result === "" ? "" : expect.closeTo(result, 9));
});

it("keeps empty what Punteggi keeps empty", () => {
  expect(native('=IF(OR(A1="",B1=""),"",PERF.SCORE(A1,B1))', 700 / 880)).toBe(
    '=IF(AND(ISNUMBER(A1),ISNUMBER(B1),IFERROR(SEARCH(LEFT(CELL("format",A1)),"PDGF,CS")>IF(ISNUMBER(CELL("sheet",A1)),3,2),OR(A1<-2,AND(A1>2,A1<20000),A1>=80500)),IFERROR(SEARCH(LEFT(CELL("format",B1)),"PDGF,CS")>IF(ISNUMBER(CELL("sheet",B1)),3,2),OR(B1<-2,AND(B1>2,B1<20000),B1>=80500))),IF(B1=0,IF(A1<=B1,1,IF(B1>0,B1/A1,0)),IF(A1>=B1,1,IF(B1>0,MAX(0,A1/B1),0))),"")',
  );
});

it.each<[string, number, string]>([
  ["=PERF.SCORE(A1,B1,C1,D1)", 0.7955, "another value than the twin's"],
  ['=PERF.SCORE(A1,B1,C1,D1,"linear")', 0.7955, "another method than steps"],
  ['=PERF.SCORE(A1,">= 5")', 1, "a target written as text"],
  ["=PERF.SCORE(A1,D3)", 1, "a percentage beside a number"],
  ['=PERF.ROLLUP(A3:A4,B3:B4,"zero")', 0.62, "an argument the twin does not have"],
  ["=1+PERF.SCORE(A1,B1)", 1.6, "more than the call"],
  ["=PERF.EXPLAIN(A1,B1)", 1, "a function without twin"],
  ["=PERF.SCORE(A1:A2,B1:B2)", 0.8, "more than one cell"],
])("%s has none: %d, %s", (formula, result) => {
  expect(native(formula, result)).toBeNull();
});

/** What somebody may type into a cell later: values with the format they bring along. */
const typed: fc.Arbitrary<Pick<Cell, "type" | "value" | "format"> | null> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -20, max: 120 }).map((value) => ({ type: "number" as const, value })),
  fc.integer({ min: -20, max: 1200 }).map((tenths) => ({ type: "number" as const, value: tenths / 10 })),
  fc.integer({ min: -10, max: 130 }).map((hundredths) => ({
    type: "number" as const,
    value: hundredths / 100,
    format: "0%",
  })),
  fc
    .integer({ min: 46_000, max: 46_400 })
    .map((value) => ({ type: "date" as const, value, format: "dd/mm/yyyy" })),
  fc.constant({ type: "date" as const, value: 0, format: "dd/mm/yyyy" }),
  fc.constantFrom("n.d.", "85%", "SI", "30/06/2026", ">= 5", "decrescente").map((value) => ({
    type: "text" as const,
    value,
  })),
  fc.constant({ type: "boolean" as const, value: true }),
);

const FORMULAS = [
  "=PERF.SCORE(A1,B1)",
  '=IF(OR(A1="",B1=""),"",PERF.SCORE(A1,B1,C1,D1))',
  "=PERF.SCORE(A1,B1,C1)",
  "=PERF.SCORE(A1,B1,,D1)",
  '=PERF.SCORE(A1,B1,C1,D1,,,"<=")',
  '=PERF.SCORE(A1,B1,,,,,">")',
  '=PERF.SCORE(A1,B1,,,,,"<")',
  '=PERF.SCORE(A1,B1,,,,,"data")',
  '=PERF.SCORE(A1,B1,C1,D1,"step",,,{0.5,0.9})',
  '=PERF.SCORE(A1,B1,C1,D1,"ratio")',
  "=PERF.SCORE(A1,50)",
  "=PERF.SCORE(A1,0.9)",
  "=PERF.THRESHOLD(A1,B1,C1,D1)",
  "=PERF.ROLLUP(A1:D1,A2:D2)",
  "=PERF.WEIGHTSUM(A1:D1)",
];

type Row = readonly (Pick<Cell, "type" | "value" | "format"> | null)[];

/** A workbook of one sheet with these values. */
function bookOf(rows: readonly Row[]): Workbook {
  const sheet = "Piano";
  const lines = rows.map((cells, row) =>
    cells.map((cell, col): Cell | undefined =>
      cell
        ? {
            at: { sheet, row, col },
            type: cell.type,
            value: cell.value,
            text: String(cell.value),
            ...(cell.format ? { format: cell.format } : {}),
          }
        : undefined,
    ),
  );
  const plain = { hidden: false, merges: [], hiddenRows: new Set<number>(), hiddenCols: new Set<number>() };
  const only: Grid = { sheet, rows: lines, ...plain };
  return { name: "", sheets: [only] };
}

type Typed = Row[number];
const line = (one: fc.Arbitrary<Typed>) => fc.array(one, { minLength: 4, maxLength: 4 });
const plain = fc.integer({ min: 1, max: 60 }).map((value) => ({ type: "number" as const, value }));
const share = fc
  .integer({ min: 0, max: 100 })
  .map((value) => ({ type: "number" as const, value: value / 100 }));
const percent = share.map((cell) => ({ ...cell, format: "0%" }));
const day = fc
  .integer({ min: 46_000, max: 46_400 })
  .map((value) => ({ type: "date" as const, value, format: "dd/mm/yyyy" }));
const kinds = fc.oneof(line(plain), line(share), line(percent), line(day), line(typed));

/** A row and a group of today, mostly of one kind, and what some of their cells hold later. */
const history = fc
  .tuple(
    kinds,
    line(fc.oneof(plain, typed)),
    fc.array(fc.tuple(fc.nat(7), fc.oneof(typed, plain, percent)), { maxLength: 3 }),
  )
  .map(([first, second, changes]) => {
    const later = [[...first], [...second]];
    for (const [at, cell] of changes) {
      const row = later[at > 3 ? 1 : 0];
      if (row) row[at % 4] = cell;
    }
    return { today: [first, second], later };
  });

/** The twin of a formula in a book of today, if it has one. */
async function twinIn(book: Workbook, formula: string): Promise<string | null> {
  const at = ({ row, col }: { readonly row: number; readonly col: number }) =>
    book.sheets[0]?.rows[row]?.[col];
  const says = await computeInWorkbook(book, "Piano", formula);
  return typeof says === "number" || says === ""
    ? (nativeFormula(formula, "Piano", at, says)?.formula ?? null)
    : null;
}

const agree = (twin: unknown, perf: unknown): boolean =>
  twin === "" ||
  (typeof twin === "number" && typeof perf === "number" ? Math.abs(twin - perf) <= 1e-9 : twin === perf);

it.each(FORMULAS)(
  "the twin of %s says what PERF says, or nothing, whatever is typed later",
  async (formula) => {
    let spoke = 0;
    await fc.assert(
      fc.asyncProperty(history, async ({ today, later }) => {
        const twin = await twinIn(bookOf(today), formula);
        fc.pre(twin !== null);
        const book = bookOf(later);
        const [said, perf] = [
          await computeInWorkbook(book, "Piano", twin),
          await computeInWorkbook(book, "Piano", formula),
        ];
        if (said !== "") spoke += 1;
        if (!agree(said, perf)) throw new Error(`${twin} says ${String(said)}, PERF ${String(perf)}`);
      }),
      // Twins, of histories as many as it takes.
      { numRuns: howMany(30, 60) },
    );
    expect(spoke).toBeGreaterThan(0);
  },
);

const office = computeInLibreOffice();
if (!office) console.info("LibreOffice is not installed: twins are not computed in it");
(office ? it : it.skip)("says the same in LibreOffice", async () => {
  const sampled = fc
    .sample(history, 40)
    .flatMap(({ today }) => FORMULAS.map((formula) => ({ book: bookOf(today), formula })));
  const cases = [];
  for (const { book, formula } of sampled) {
    const twin = await twinIn(book, formula);
    if (twin !== null) cases.push({ book, twin, expected: await computeInWorkbook(book, "Piano", twin) });
  }
  const answers = (await office?.(cases.map(({ book, twin }) => ({ book, formula: twin })))) ?? [];
  cases.forEach(({ twin, expected }, i) => expect([twin, agree(answers[i], expected)]).toEqual([twin, true]));
});
