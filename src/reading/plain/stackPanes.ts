import type { Address, Range } from "../../model/address";
import type { Cell, Grid } from "../../model/grid";
import type { Moved } from "./moved";
import { panesOf } from "./panesOf";

/** More blank rows than a table has between its records. */
const APART = 3;

/** Puts halves of one make, pasted side by side, one below the other: the right one below the left one, what is below both after them. */
export function stackPanes(grid: Grid): Moved | undefined {
  const panes = panesOf(grid);
  if (!panes) return undefined;
  const { from, to, middle } = panes;
  const height = to - from;
  const down = height + APART;
  // What is below both moves by the right half and the blanks around it.
  const further = down + APART;
  const isRight = ({ row, col }: Pick<Address, "row" | "col">) => row >= from && row < to && col >= middle;
  const where = (row: number, col: number) =>
    isRight({ row, col })
      ? { row: row + down, col: col - middle }
      : { row: row >= to ? row + further : row, col };
  const rows: (Cell | undefined)[][] = grid.rows.map((row, at) =>
    at >= from && at < to ? row.slice(0, middle) : [...row],
  );
  const right = grid.rows.slice(from, to).map((row) => row.slice(middle));
  const blanks = () => Array.from({ length: APART }, () => []);
  rows.splice(to, 0, ...blanks(), ...right, ...blanks());
  const once: Moved = {
    grid: {
      ...grid,
      rows: rows.map((row, at) => row.map((cell, col) => cell && placed(cell, at, col))),
      merges: grid.merges.map((range) => movedRange(range, where)),
      hiddenRows: new Set(
        [...grid.hiddenRows].flatMap((row) => [...new Set([where(row, 0).row, where(row, middle).row])]),
      ),
    },
    before: (at) => {
      const { row, col } = at;
      if (row < to) return at;
      if (row >= to + further) return { ...at, row: row - further };
      return { ...at, row: Math.min(Math.max(row - down, from), to - 1), col: col + middle };
    },
  };
  // There may be a third one, and more halves below.
  const again = stackPanes(once.grid);
  return again ? { grid: again.grid, before: (at) => once.before(again.before(at)) } : once;
}

const placed = (cell: Cell, row: number, col: number): Cell =>
  cell.at.row === row && cell.at.col === col ? cell : { ...cell, at: { ...cell.at, row, col } };

function movedRange(
  range: Range,
  where: (row: number, col: number) => { readonly row: number; readonly col: number },
): Range {
  const first = where(range.top, range.left);
  return {
    ...range,
    top: first.row,
    bottom: first.row + range.bottom - range.top,
    left: first.col,
    right: first.col + range.right - range.left,
  };
}
