import { isBlank } from "../../grid/isBlank";
import type { Address } from "../../model/address";
import type { Cell, Grid } from "../../model/grid";
import { readLabel } from "../words/readLabel";

/** A sheet with its halves one below the other, and where a place of it stood before. */
export interface Stacked {
  readonly grid: Grid;
  readonly before: (at: Address) => Address;
}

/** More blank rows than a table has between its records. */
const APART = 3;
/** Rows of a half looked at for labels: both begin with theirs. */
const LOOK = 200;
const LONGEST_LABEL = 80;
/** So many labels must be common, and so many of those of either half. */
const FEWEST = 3;
const MOST = 0.7;

/**
 * Puts the right half of a sheet below the left one where both are parted by empty columns and begin with the same label and have the same labels:
 * two tables or forms of one make, pasted side by side.
 */
export function stackPanes(grid: Grid): Stacked | undefined {
  const middle = middleOf(grid);
  if (middle === undefined) return undefined;
  const left = part(grid, 0, middle);
  const right = part(grid, middle, Infinity);
  const rest = stackPanes(right);
  const below = rest?.grid ?? right;
  const top = left.rows.length + APART;
  const merges = below.merges.map((range) => ({
    ...range,
    top: range.top + top,
    bottom: range.bottom + top,
  }));
  return {
    grid: {
      ...left,
      rows: [
        ...left.rows,
        ...Array.from({ length: APART }, () => []),
        ...below.rows.map((row) => row.map((cell) => cell && moved(cell, top, 0))),
      ],
      merges: [...left.merges, ...merges],
      hiddenRows: new Set([...left.hiddenRows, ...[...below.hiddenRows].map((row) => row + top)]),
    },
    before: (at) => {
      if (at.row < top) return at;
      const inRight = { ...at, row: at.row - top };
      const { row, col } = rest?.before(inRight) ?? inRight;
      return { ...at, row, col: col + middle };
    },
  };
}

/** The column in which a second half begins; undefined where the sheet is one. */
function middleOf(grid: Grid): number | undefined {
  // Below each other no column could be hidden in one half alone.
  if (grid.hiddenCols.size > 0) return undefined;
  const empty = emptyColumns(grid);
  const begun = empty.flatMap((one, col) => (!one && empty[col - 1] ? [col] : []));
  return begun.find((col) => areAlike(labelsIn(grid, 0, col), labelsIn(grid, col, Infinity)));
}

/** By column: whether it holds nothing and nothing is merged over it. */
function emptyColumns({ rows, merges }: Grid): readonly boolean[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const empty = Array.from({ length: width }, () => true);
  for (const row of rows)
    row.forEach((cell, col) => {
      if (cell && !isBlank(cell)) empty[col] = false;
    });
  for (const { left, right } of merges)
    for (let col = left; col <= Math.min(right, width - 1); col += 1) empty[col] = false;
  // A first column left blank parts nothing.
  const first = empty.indexOf(false);
  return empty.map((one, col) => one && col > first);
}

/** What the labels in some columns speak of, from the top down. */
function labelsIn({ rows }: Grid, from: number, to: number): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const row of rows.slice(0, LOOK))
    for (const cell of row.slice(from, to)) {
      if (cell?.type !== "text" || cell.text.length > LONGEST_LABEL) continue;
      const label = readLabel(cell.text);
      if (label) labels.add(`${label.term} ${label.of ?? ""}`);
    }
  return labels;
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((label) => other.has(label)).length;
  const [first] = one;
  const [begins] = other;
  return first === begins && common >= FEWEST && common >= Math.max(one.size, other.size) * MOST;
}

/** Some columns of a sheet, moved to the left. */
function part(grid: Grid, from: number, to: number): Grid {
  const rows = grid.rows.map((row) => row.slice(from, to).map((cell) => cell && moved(cell, 0, -from)));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== undefined));
  return {
    ...grid,
    rows: rows.slice(0, last + 1),
    merges: grid.merges
      .filter(({ left, right }) => left >= from && right < to)
      .map((range) => ({ ...range, left: range.left - from, right: range.right - from })),
    hiddenRows: new Set([...grid.hiddenRows].filter((row) => row <= last)),
  };
}

const moved = (cell: Cell, down: number, across: number): Cell => ({
  ...cell,
  at: { ...cell.at, row: cell.at.row + down, col: cell.at.col + across },
});
