import { tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Pair } from "./pair";
import { labelKey } from "./labelKey";
import { lineOf } from "./lineOf";

const BRACKETED = /^\(.{2,60}\)$/;

/** Rows of captions in brackets under the values they explain, as in forms with a line to be filled in. */
export function captionRows(view: SheetView): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let row = 1; row < view.rowCount; row += 1) {
    if (view.isBlankRow(row) || view.isBlankRow(row - 1)) continue;
    const spots = view.spots(row);
    if (!spots.every(({ cell }) => cell.text.includes("(") && BRACKETED.test(tidyText(cell.text)))) continue;
    const above = new Set(view.spots(row - 1).map(({ left }) => left));
    if (spots.every(({ left }) => above.has(left)) && lineOf(view, row).labels > 0) rows.add(row);
  }
  // One such row may be a remark; a form has several.
  return rows.size >= 2 ? rows : new Set();
}

/** The values of a row with the captions below them as their labels. */
export function captioned(view: SheetView, row: number): Pair[] {
  return view.spots(row + 1).map(({ cell, left }): Pair => {
    const words = tidyText(cell.text).slice(1, -1);
    const value = view.cell(row, left);
    return {
      key: labelKey(words),
      label: cell,
      words,
      number: null,
      values: value ? [value] : [],
      place: view.at(row, left),
      row,
    };
  });
}
