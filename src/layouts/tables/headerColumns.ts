import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import { headingWord, subheadingWord, type HeadingWord } from "../words/headingWord";

/** One column with its headings from the group down: ["Obiettivi strategici", "Target", "2020"]. */
export interface HeaderColumn {
  readonly col: number;
  readonly words: readonly HeadingWord[];
}

/** Rows below the headings in which a column must hold something to count. */
const LOOK = 50;

/** The columns of a header band from row `top` to `bottom`, without those of its leading text. */
export function readHeaderColumns(
  view: SheetView,
  top: number,
  bottom: number,
  spots: readonly Spot[],
  lead: Spot | null,
): HeaderColumn[] {
  const used = new Set<number>();
  let right = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (const spot of view.spots(row)) {
      for (let col = spot.left; col <= spot.right; col += 1) used.add(col);
      right = Math.max(right, spot.right);
    }
  }
  const leadColumns = lead
    ? new Set(
        spots.filter(({ cell }) => tidyText(cell.text) === tidyText(lead.cell.text)).map(({ left }) => left),
      )
    : null;
  const columns: HeaderColumn[] = [];
  for (let col = 0; col <= right; col += 1) {
    if (!used.has(col) && !coveredFromLeft(view, top, bottom, col)) continue;
    if (leadColumns && (leadColumns.has(col) || (lead && col >= lead.left && col <= lead.right))) continue;
    // A column that only lies under a group's merged heading counts when it holds something.
    if (hasOwnHeading(view, top, bottom, col) || hasEntries(view, bottom, col))
      columns.push({ col, words: stackOf(view, top, bottom, col) });
  }
  return columns;
}

const coveredFromLeft = (view: SheetView, top: number, bottom: number, col: number): boolean =>
  stackOf(view, top, bottom, col).length > 0;

function hasOwnHeading(view: SheetView, top: number, bottom: number, col: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (view.cell(row, col)) return true;
  return false;
}

function hasEntries(view: SheetView, bottom: number, col: number): boolean {
  let begun = false;
  for (let row = bottom + 1; row < view.rowCount && row <= bottom + LOOK; row += 1) {
    if (view.isBlankRow(row)) {
      if (begun) return false;
      continue;
    }
    begun = true;
    if (view.text(row, col) !== "") return !isHeadings(view, row);
  }
  return false;
}

/** The headings of the next table. */
function isHeadings(view: SheetView, row: number): boolean {
  const spots = view.spots(row);
  const words = spots.filter((spot) => headingWord(spot)?.label);
  return words.length >= 2 && words.length >= spots.length * 0.6;
}

/** Headings of one column; a group heading reaches right over blank cells while a row below has its own. */
function stackOf(view: SheetView, top: number, bottom: number, col: number): HeadingWord[] {
  const words: HeadingWord[] = [];
  for (let row = top; row <= bottom; row += 1) {
    let cell = view.shown(row, col);
    if (!cell && row < bottom && !view.mergeAt(row, col) && ownHeadingBelow(view, row, bottom, col))
      cell = groupToTheLeft(view, row, bottom, col);
    if (!cell) continue;
    const spot: Spot = { cell, left: cell.at.col, right: cell.at.col, bottom: row };
    const word = subheadingWord(view, spot, row, top) ?? {
      text: tidyText(cell.text),
      label: null,
      period: null,
      level: null,
    };
    if (words.at(-1)?.text !== word.text) words.push(word);
  }
  return words;
}

function ownHeadingBelow(view: SheetView, row: number, bottom: number, col: number): boolean {
  for (let below = row + 1; below <= bottom; below += 1) if (view.cell(below, col)) return true;
  return false;
}

/** The heading a blank cell belongs to: the nearest to the left, if a row below divides it into columns. */
function groupToTheLeft(
  view: SheetView,
  row: number,
  bottom: number,
  col: number,
): ReturnType<SheetView["cell"]> {
  for (let left = col - 1; left >= 0; left -= 1) {
    const cell = view.shown(row, left);
    if (cell) return !view.mergeAt(row, left) && ownHeadingBelow(view, row, bottom, left) ? cell : undefined;
  }
  return undefined;
}
