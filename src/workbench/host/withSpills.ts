import { NEVER_COMPUTED, type Cell, type Grid } from "../../model/grid";
import { filledCells } from "../../grid/filledCells";
import { isComputedHere } from "../../grid/isComputedHere";
import type { SheetNow } from "./sheetNow";

/**
 * A sheet as a copy has to hold it: what formulas fill beside their own cells is part of it, since Excel would otherwise show the first
 * cell alone. A plain formula of the file fills nothing in Excel, and stays one.
 */
export function withSpills(before: Grid | undefined, { grid, shown }: SheetNow): Grid {
  const areas = (one: Grid | undefined) =>
    (one?.rows ?? []).flatMap((row) => row.flatMap((cell) => (cell?.fills ? [cell] : [])));
  const [old, now] = [areas(before), areas(grid)];
  if (old.length + now.length === 0) return grid;
  const rows = grid.rows.map((row): (Cell | undefined)[] => [...row]);
  const result: Grid = { ...grid, rows };
  const fill = (anchor: Cell, from: Grid) => {
    put(rows, anchor);
    for (const cell of filledCells(from, anchor))
      if (!rows[cell.at.row]?.[cell.at.col]) put(rows, { ...cell, at: { ...cell.at, sheet: grid.sheet } });
  };
  const all = now.length > 0 ? shown() : grid;
  for (const cell of now) {
    const was = before?.rows[cell.at.row]?.[cell.at.col];
    if (was?.formula === cell.formula && !was?.fills) put(rows, alone(cell));
    else fill(cell, all);
  }
  for (const cell of old) {
    const { row, col } = cell.at;
    const is = rows[row]?.[col];
    if (!before || !is || !isAsBefore(cell, is)) continue;
    const own = is.value === NEVER_COMPUTED ? { ...cell, at: is.at } : is;
    fill({ ...own, ...(cell.fills && { fills: cell.fills }) }, before);
  }
  return result;
}

const put = (rows: (Cell | undefined)[][], cell: Cell): void => {
  const { row, col } = cell.at;
  while (rows.length <= row) rows.push([]);
  const line = rows[row] ?? [];
  while (line.length < col) line.push(undefined);
  line[col] = cell;
};

function alone({ at, type, value, text, format, formula }: Cell): Cell {
  return { at, type, value, text, ...(format && { format }), ...(formula && { formula }) };
}

/** The same formula that was not computed here, or could not be: the file's own results stand. */
const isAsBefore = (old: Cell, now: Cell): boolean =>
  now.formula === old.formula &&
  !now.fills &&
  (now.value === old.value || now.value === NEVER_COMPUTED || !isComputedHere(old));
