import type { Cell as StoredCell } from "hucre";
import { translateFormula } from "./translateFormula";

interface Master {
  readonly row: number;
  readonly col: number;
  readonly formula: string;
}

/**
 * Formulas of the cells that share another cell's: the file writes such a formula once, and only its number in the
 * other cells. Keyed by those other cells.
 */
export function sharedFormulas(
  cells: ReadonlyMap<string, StoredCell> | undefined,
): ReadonlyMap<StoredCell, string> {
  const masters = new Map<number, Master>();
  const children: [key: string, cell: StoredCell, group: number][] = [];
  for (const [key, cell] of cells ?? []) {
    const group = cell.formulaSharedIndex;
    if (group === undefined) continue;
    if (cell.formula) masters.set(group, { ...position(key), formula: cell.formula });
    else children.push([key, cell, group]);
  }
  const formulas = new Map<StoredCell, string>();
  for (const [key, cell, group] of children) {
    const master = masters.get(group);
    if (!master) continue;
    const { row, col } = position(key);
    formulas.set(cell, translateFormula(master.formula, row - master.row, col - master.col));
  }
  return formulas;
}

/** The reader behind us keys its cells "row,col", both from 0. */
function position(key: string): { readonly row: number; readonly col: number } {
  const comma = key.indexOf(",");
  return { row: Number(key.slice(0, comma)), col: Number(key.slice(comma + 1)) };
}
