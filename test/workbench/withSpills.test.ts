import { drawSheet } from "../../src/grid/drawSheet";
import type { Range } from "../../src/model/address";
import type { Cell, Grid } from "../../src/model/grid";
import { withSpills } from "../../src/workbench/host/withSpills";

const draw = (picture: string): Grid => {
  const [grid] = drawSheet(picture).workbook.sheets;
  if (!grid) throw new Error("no sheet was drawn");
  return grid;
};

/** A sheet whose first cell holds a formula, which fills some cells or just its own. */
function sheet(picture: string, formula: string, fills?: Range): Grid {
  const grid = draw(picture);
  const [first, ...rest] = grid.rows[0] ?? [];
  if (!first) return grid;
  const own: Cell = { ...first, formula, ...(fills && { fills }) };
  return { ...grid, rows: [[own, ...rest], ...grid.rows.slice(1)] };
}

const texts = ({ rows }: Grid) =>
  rows.map((row) =>
    row
      .map((cell) => cell?.text ?? "")
      .join(" ")
      .trim(),
  );
const area: Range = { top: 0, left: 0, bottom: 1, right: 1 };
const OURS = "=PERF.TREE(C1:F9)";
const THEIRS = "=SORT(C1:D9)";
const ALONE = "| a |";
const FULL = "| a | b |\n| c | d |";
const NEW = "| a | x |\n| y | z |";

it.each<[string, Grid | undefined, Grid, Grid, readonly string[], Range | undefined]>([
  ["typed just now", draw("| |"), sheet(ALONE, OURS, area), sheet(FULL, OURS, area), ["a b", "c d"], area],
  ["on a new sheet", undefined, sheet(ALONE, OURS, area), sheet(FULL, OURS, area), ["a b", "c d"], area],
  [
    "an array in the file, filled anew",
    sheet(FULL, OURS, area),
    sheet(ALONE, OURS, area),
    sheet(NEW, OURS, area),
    ["a x", "y z"],
    area,
  ],
  [
    "an array in the file, not computed yet",
    sheet(FULL, OURS, area),
    sheet(ALONE, OURS),
    sheet(ALONE, OURS),
    ["a b", "c d"],
    area,
  ],
  [
    "an array in the file, emptied to be computed",
    sheet(FULL, OURS, area),
    sheet("| #CALC? |", OURS),
    sheet("| |", OURS),
    ["a b", "c d"],
    area,
  ],
  [
    "an array in the file that is one cell by now",
    sheet(FULL, OURS, area),
    sheet("| n |", OURS),
    sheet("| n |", OURS),
    ["n"],
    undefined,
  ],
  [
    "an array in the file that is not computed here",
    sheet(FULL, THEIRS, area),
    sheet(FULL.replace("a", "#VALUE!"), THEIRS),
    sheet(FULL.replace("a", "#VALUE!"), THEIRS),
    ["#VALUE! b", "c d"],
    area,
  ],
  [
    "a plain formula of the file, which fills nothing in Excel",
    sheet(ALONE, THEIRS),
    sheet(ALONE, THEIRS, area),
    sheet(FULL, THEIRS, area),
    ["a"],
    undefined,
  ],
  ["taken away", sheet(FULL, OURS, area), draw("| |"), draw("| |"), [""], undefined],
])("what a formula fills is saved: %s", (_what, before, stored, shown, expected, fills) => {
  const saved = withSpills(before, { id: "sheet-1", grid: stored, shown: () => shown });
  expect(texts(saved)).toEqual(expected);
  expect(saved.rows[0]?.[0]?.fills).toEqual(fills);
});

it("a sheet without such formulas is read once", () => {
  const grid = draw(FULL);
  const shown = () => {
    throw new Error("read a second time");
  };
  expect(withSpills(grid, { id: "sheet-1", grid, shown })).toBe(grid);
});
