import { changedCells } from "../../src/grid/changedCells";
import { formatAddress, parseAddress } from "../../src/model/address";
import type { Cell, Grid } from "../../src/model/grid";
import { formulaReach } from "../../src/workbench/host/formulaReach";
import { settleResults } from "../../src/workbench/host/settleResults";

type Content = Omit<Cell, "at" | "text">;

/** A sheet "Piano" by the names of its cells. */
function grid(cells: Readonly<Record<string, Content>>, sheet = "Piano"): Grid {
  const rows: (Cell | undefined)[][] = [];
  for (const [name, content] of Object.entries(cells)) {
    const at = parseAddress(`${sheet}!${name}`);
    if (!at) throw new Error(`${name} is no cell`);
    while (rows.length <= at.row) rows.push([]);
    const line = rows[at.row] ?? [];
    while (line.length < at.col) line.push(undefined);
    line[at.col] = { at, text: "", ...content };
  }
  return { sheet, hidden: false, rows, merges: [], hiddenRows: new Set(), hiddenCols: new Set() };
}

const number = (value: number, formula?: string, format?: string): Content => ({
  type: "number",
  value,
  ...(formula && { formula }),
  ...(format && { format }),
});
const error = (value: string, formula: string): Content => ({ type: "error", value, formula });

function settle(...pairs: readonly (readonly [before: Grid, after: Grid])[]) {
  const { sheets, stale } = settleResults(
    pairs.map(([before, after]) => ({ before, after, cells: changedCells(before, after) })),
  );
  return {
    written: sheets.flatMap(({ sheet, cells }) =>
      cells.map(({ cell, stale: gone, format, row, col }) =>
        [
          formatAddress({ sheet, row, col }),
          gone ? "stale" : cell?.value,
          ...(format ? ["format"] : []),
        ].join(" "),
      ),
    ),
    stale: stale.map(formatAddress),
  };
}

const FILE = {
  A1: number(60),
  B1: number(120, "=A1*2"),
  C1: number(5, "=MYUDF(A1)"),
  D1: number(7, "=MYUDF(Z9)"),
  E1: number(60, "=NomeLocale"),
  F1: number(120, "=SUM(Piano:Altro!A1)"),
  G1: number(60, "=A1:A3 A1:B1"),
  H1: number(61, "=E1+1"),
  I1: number(43830, "=TODAY()"),
  J1: number(3, "=LET(x,2,x+1)"),
};
const TODAY = { type: "date", value: 46000, formula: "=TODAY()", format: "yyyy/mm/dd;@" } as const;
/** What the spreadsheet of the page makes of it by itself. */
const SEEN = { ...FILE, C1: error("#NAME?", "=MYUDF(A1)"), D1: error("#NAME?", "=MYUDF(Z9)"), I1: TODAY };

it("keeps every result of a workbook nobody changed", () => {
  expect(settle([grid(FILE), grid(SEEN)])).toEqual({ written: [], stale: [] });
});

it("takes along what Excel had never computed", () => {
  expect(settle([grid({ A1: error("#CALC?", "=1+1") }), grid({ A1: number(2, "=1+1") })]).written).toEqual([
    "Piano!A1 2",
  ]);
});

it("takes away results that may be out of date, and what is computed from them; all others stay", () => {
  const now = grid({ ...SEEN, A1: number(50), B1: number(100, "=A1*2") });
  expect(settle([grid(FILE), now])).toEqual({
    written: [
      "Piano!A1 50",
      "Piano!B1 100",
      "Piano!C1 stale",
      "Piano!E1 stale",
      "Piano!F1 stale",
      "Piano!G1 stale",
      "Piano!H1 stale",
      "Piano!I1 46000",
    ],
    stale: ["Piano!C1", "Piano!E1", "Piano!F1", "Piano!G1", "Piano!H1"],
  });
});

it("follows a formula of another sheet", () => {
  const other = grid({ A1: number(60, "=Piano!E1"), A2: number(1, "=Piano!J1") }, "Altro");
  const now = grid({ ...SEEN, A1: number(50) });
  expect(settle([grid(FILE), now], [other, other]).stale).toContain("Altro!A1");
  expect(settle([grid(FILE), now], [other, other]).stale).not.toContain("Altro!A2");
});

it("gives a date of today no format nobody asked for, and a format somebody asked for is kept", () => {
  const before = grid({ A1: number(1), B1: number(43830, "=TODAY()"), C1: number(0.5, "=A1/2") });
  const now = grid({ A1: number(2), B1: TODAY, C1: number(1, "=A1/2", "0%") });
  expect(settle([before, now]).written).toEqual(["Piano!A1 2", "Piano!B1 46000", "Piano!C1 1 format"]);
});

it("an error that follows from what was typed is a result", () => {
  const before = grid({ A1: number(2), B1: number(5, "=10/A1") });
  const now = grid({ A1: number(0), B1: error("#DIV/0!", "=10/A1") });
  expect(settle([before, now])).toEqual({ written: ["Piano!A1 0", "Piano!B1 #DIV/0!"], stale: [] });
});

it.each<[string, readonly string[], boolean, boolean]>([
  ["=SUM(B2:B9)", ["1 1 8 1"], false, false],
  ["=$B$2+Altro!C3", ["1 1 1 1", "Altro 2 2 2 2"], false, false],
  ["='L''anno 1'!A1", ["L'anno 1 0 0 0 0"], false, false],
  ["=SUM(C:C)", ["0 2 1048575 2"], false, false],
  ["=SUM(2:3)", ["1 0 2 16383"], false, false],
  ['="A1"&Nome', [], true, false],
  ["=SUM(T1[Valore])", [], true, false],
  ["=SUM(Piano:Altro!C2)", ["Altro 1 2 1 2"], true, false],
  ["=A1:A3 A1:B1", ["0 0 2 0", "0 0 0 1"], false, true],
  ["=SUM(ANCHORARRAY(C2))", ["1 2 1 2"], false, true],
  ["=IF(A1>1,TRUE,FALSE)", ["0 0 0 0"], false, false],
  ["=LET(x,A1,x*2)", ["0 0 0 0"], false, false],
])("%s looks at %j", (formula, ranges, beyond, crossing) => {
  const reach = formulaReach(formula);
  expect(
    reach.ranges.map(({ sheet, top, left, bottom, right }) =>
      [...(sheet === null ? [] : [sheet]), top, left, bottom, right].join(" "),
    ),
  ).toEqual(ranges);
  expect({ beyond: reach.beyond, crossing: reach.crossing }).toEqual({ beyond, crossing });
});
