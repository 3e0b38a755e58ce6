import { formatRange, type Range } from "../model/address";
import type { Cell, Grid } from "../model/grid";

/** A cell that is not what it was. */
export interface ChangedCell {
  readonly row: number;
  readonly col: number;
  /** What it holds now, undefined for nothing. */
  readonly cell: Cell | undefined;
  /** It had, has or lost another formula, or fills other cells: not just another result of the same one. */
  readonly formula: boolean;
  /** Its number format is another one. */
  readonly format: boolean;
  /** Its formula has no result that can be trusted. */
  readonly stale?: true;
}

/** The cells in which two readings of one sheet differ, in reading order. */
export function changedCells(before: Grid, after: Grid): readonly ChangedCell[] {
  const changes: ChangedCell[] = [];
  for (let row = 0; row < Math.max(before.rows.length, after.rows.length); row += 1) {
    const [old, now] = [before.rows[row] ?? [], after.rows[row] ?? []];
    if (old === now) continue;
    for (let col = 0; col < Math.max(old.length, now.length); col += 1) {
      const change = changeOf(old[col], now[col]);
      if (change) changes.push({ row, col, cell: now[col], ...change });
    }
  }
  return changes;
}

function changeOf(
  before: Cell | undefined,
  after: Cell | undefined,
): Pick<ChangedCell, "formula" | "format"> | undefined {
  const formula = before?.formula !== after?.formula || !isSameRange(before?.fills, after?.fills);
  // An emptied cell keeps its looks.
  const format = after !== undefined && (before?.format ?? GENERAL) !== (after.format ?? GENERAL);
  const value = before?.type !== after?.type || before?.value !== after?.value;
  return value || formula || format ? { formula, format } : undefined;
}

const isSameRange = (one: Range | undefined, other: Range | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && formatRange(one) === formatRange(other));

const GENERAL = "General";
