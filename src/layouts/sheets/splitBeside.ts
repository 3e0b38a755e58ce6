import type { SheetView } from "../../grid/sheetView";
import { surveyLabels } from "../forms/readForm";
import type { Term } from "../vocabulary";
import { isLevel } from "../words/levels";
import { namesMeasure } from "../words/namesMeasure";

/** Rows in which an empty strip of columns is looked for first, and how wide it must be. */
const LOOK = 200;
const GAP = 2;
/** Share of their words that two plans have in common. */
const ALIKE = 0.6;

/**
 * Two plans of one kind pasted side by side: an empty strip from top to bottom, the same levels on both of its sides.
 * Each is seen by itself, from left to right. Else the sheet as it is.
 */
export function splitBeside(view: SheetView): readonly SheetView[] {
  const strips = emptyStrips(view);
  if (strips.length === 0) return [view];
  const parts: SheetView[] = [];
  let left = 0;
  for (const strip of strips) {
    const [here, rest] = [view.between(left, strip - 1), view.between(strip, Number.MAX_SAFE_INTEGER)];
    if (!areAlike(here, rest)) continue;
    parts.push(here);
    left = strip;
  }
  return left === 0 ? [view] : [...parts, view.between(left, Number.MAX_SAFE_INTEGER)];
}

/** First columns behind strips that no cell and no merged range touches. */
function emptyStrips({ grid, rowCount }: SheetView): number[] {
  const used = new Set<number>();
  const note = (from: number, to: number) => {
    for (let row = from; row < to; row += 1)
      grid.rows[row]?.forEach((cell, col) => {
        if (cell) used.add(col);
      });
  };
  note(0, Math.min(LOOK, rowCount));
  if (gapsIn(used).length === 0) return [];
  note(LOOK, rowCount);
  for (const { left, right } of grid.merges) for (let col = left; col <= right; col += 1) used.add(col);
  return gapsIn(used);
}

function gapsIn(used: ReadonlySet<number>): number[] {
  const columns = [...used].sort((a, b) => a - b);
  return columns.filter((col, index) => index > 0 && col - (columns[index - 1] ?? 0) > GAP);
}

function areAlike(a: SheetView, b: SheetView): boolean {
  const [one, other] = [surveyLabels(a).terms, surveyLabels(b).terms];
  const levels = (terms: ReadonlySet<Term>) => [...terms].filter(isLevel).sort().join();
  const common = [...one].filter((term) => other.has(term)).length;
  return (
    levels(one) !== "" &&
    levels(one) === levels(other) &&
    namesMeasure(one) &&
    namesMeasure(other) &&
    common >= new Set([...one, ...other]).size * ALIKE
  );
}
