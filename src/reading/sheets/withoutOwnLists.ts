import type { Range } from "../../model/address";
import type { Cell, Grid, Workbook } from "../../model/grid";
import { onceFor } from "../onceFor";

/** Functions of ours that list a plan, or what was found in it, over many cells. */
const LISTS = /\bPERF\.(?:TREE|FINDINGS)\(/i;

/** The workbook without what our own functions list in it: a plan told again is none. Other sheets stay the same objects. */
export function withoutOwnLists(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map(without);
  return sheets.every((grid, at) => grid === workbook.sheets[at]) ? workbook : { ...workbook, sheets };
}

const without = onceFor((grid: Grid): Grid => {
  const lists = grid.rows.flatMap((row) =>
    row.filter((cell): cell is Cell => cell?.formula !== undefined && LISTS.test(cell.formula)),
  );
  if (lists.length === 0) return grid;
  const areas = lists.map((cell) => cell.fills ?? blockFrom(grid, cell.at));
  const isOurs = ({ row, col }: Cell["at"]): boolean =>
    areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && col >= left && col <= right);
  return {
    ...grid,
    rows: grid.rows.map((row) => row.map((cell) => (cell && isOurs(cell.at) ? undefined : cell))),
  };
});

/** Where nobody says how far a list reaches: to the next blank row and column. */
function blockFrom({ rows }: Grid, { row: top, col: left }: Cell["at"]): Range {
  const isFilled = (row: number, col: number): boolean => rows[row]?.[col] !== undefined;
  let bottom = top;
  while (isFilled(bottom + 1, left) || isFilled(bottom + 1, left + 1)) bottom += 1;
  let right = left;
  const isColumn = (col: number): boolean =>
    rows.slice(top, bottom + 1).some((row) => row[col] !== undefined);
  while (isColumn(right + 1)) right += 1;
  return { top, left, bottom, right };
}
