import { foldText } from "../../grid/foldText";
import { isBlank } from "../../grid/isBlank";
import type { Cell, Grid } from "../../model/grid";
import { readLabel } from "../words/readLabel";

/** Rows of a sheet in which what stands from a column on is of the same make as what stands before it. */
export interface Panes {
  /** The first row, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The column in which the right half begins. */
  readonly middle: number;
}

/** Rows of a half looked at for labels: both begin with theirs. */
const LOOK = 200;
const LONGEST_LABEL = 80;
/** So many labels must be common, and so many of those of either half. */
const FEWEST = 3;
const MOST = 0.7;
/** Of the filled rows so many may run across what parts the halves: titles and lines over both. */
const CROSSED = 0.5;

/**
 * The first rows of a sheet that hold two halves side by side, parted by an empty column: both begin with the same labels and go on with
 * the same. Titles over both are no part of them. Undefined where the sheet is one.
 */
export function panesOf(grid: Grid): Panes | undefined {
  // Below each other no column could be hidden in one half alone.
  if (grid.hiddenCols.size > 0) return undefined;
  const crossed = crossings(grid);
  const filled = grid.rows.reduce((sum, row) => sum + (row.some(isFilled) ? 1 : 0), 0);
  for (let middle = 2; middle < crossed.length; middle += 1) {
    const [parting = 0, begun = 0] = [crossed[middle - 1], crossed[middle]];
    if (begun <= parting || parting > filled * CROSSED) continue;
    const found = panesAt(grid, middle, crossingRows(grid, middle - 1));
    if (found) return found;
  }
  return undefined;
}

/** By column: in how many rows something stands or is merged over it. */
function crossings({ rows, merges }: Grid): readonly number[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const crossed = Array.from({ length: width }, () => 0);
  for (const row of rows)
    row.forEach((cell, col) => {
      if (isFilled(cell)) crossed[col] = (crossed[col] ?? 0) + 1;
    });
  for (const { top, bottom, left, right } of merges)
    for (let col = left + 1; col <= Math.min(right, width - 1); col += 1)
      crossed[col] = (crossed[col] ?? 0) + Math.min(bottom, rows.length - 1) - top + 1;
  return crossed;
}

function crossingRows({ rows, merges }: Grid, col: number): ReadonlySet<number> {
  const crossing = new Set(rows.flatMap((row, at) => (isFilled(row[col]) ? [at] : [])));
  for (const { top, bottom, left, right } of merges)
    if (left <= col && right >= col)
      for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) crossing.add(row);
  return crossing;
}

function panesAt(grid: Grid, middle: number, parting: ReadonlySet<number>): Panes | undefined {
  for (let top = 0; top < grid.rows.length; top += 1) {
    if (parting.has(top)) continue;
    let to = top;
    while (to < grid.rows.length && !parting.has(to)) to += 1;
    const from = beginOf(grid, middle, top, to) ?? wholeFrom(grid, middle, top, to);
    if (from !== undefined && areAlike(labelsIn(grid, from, to, 0, middle), labelsIn(grid, from, to, middle)))
      return { from, to, middle };
    top = to;
  }
  return undefined;
}

/**
 * The row in which both halves begin: the first that begins with the same words or the same label on both sides, or the titles above it.
 * Undefined where more than titles of the halves stands right above: it is of both.
 */
function beginOf(grid: Grid, middle: number, top: number, to: number): number | undefined {
  for (let row = top; row < Math.min(to, top + LOOK); row += 1) {
    if (!beginAlike(grid, middle, row)) continue;
    let begin = row;
    for (let above = row - 1; above >= top; above -= 1) {
      if (isTitleOfBoth(grid, middle, above)) begin = above;
      else if (grid.rows[above]?.some(isFilled)) break;
    }
    return begin === top || !grid.rows[begin - 1]?.some(isFilled) ? begin : undefined;
  }
  return undefined;
}

/** The first of some rows where the halves have the same first label, though not beside each other: one has a title more. */
function wholeFrom(grid: Grid, middle: number, top: number, to: number): number | undefined {
  const [label] = labelsIn(grid, top, to, 0, middle);
  const [again] = labelsIn(grid, top, to, middle);
  return label !== undefined && label === again ? top : undefined;
}

function beginAlike(grid: Grid, middle: number, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  const [one, other] = [cells.slice(0, middle).find(isFilled), cells.slice(middle).find(isFilled)];
  if (one?.type !== "text" || other?.type !== "text") return false;
  if (foldText(one.text) === foldText(other.text)) return true;
  const [label] = labelsIn(grid, row, row + 1, 0, middle);
  const [again] = labelsIn(grid, row, row + 1, middle);
  return label !== undefined && label === again;
}

/** Nothing but a word over each half, where each begins. */
function isTitleOfBoth({ rows }: Grid, middle: number, row: number): boolean {
  const cols = (rows[row] ?? []).flatMap((cell, col) => (isFilled(cell) ? [col] : []));
  const [one, other] = cols;
  return cols.length === 2 && one !== undefined && one < middle && other === middle;
}

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && !isBlank(cell);

/** What the labels in some rows and columns speak of, from the top down. */
function labelsIn(
  { rows }: Grid,
  top: number,
  to: number,
  left: number,
  right = Infinity,
): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const row of rows.slice(top, Math.min(to, top + LOOK)))
    for (const cell of row.slice(left, right)) {
      if (cell?.type !== "text" || cell.text.length > LONGEST_LABEL) continue;
      const label = readLabel(cell.text);
      if (label) labels.add(`${label.term} ${label.of ?? ""}`);
    }
  return labels;
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((label) => other.has(label)).length;
  return common >= FEWEST && common >= Math.max(one.size, other.size) * MOST;
}
