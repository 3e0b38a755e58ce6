import { tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import { lineOf } from "./lineOf";

const LEGEND = /^(?:legenda|legend|key|legende)\s*:?$/i;

/** The row after a legend that begins in this one: what its signs and colours mean, up to a blank row or a known label; undefined where none does. */
export function legendEnd(view: SheetView, row: number): number | undefined {
  const [only, ...others] = view.spots(row);
  if (!only || others.length > 0 || !LEGEND.test(tidyText(only.cell.text))) return undefined;
  let end = row + 1;
  while (end < view.rowCount && !view.isBlankRow(end) && lineOf(view, end).labels === 0) end += 1;
  return end;
}
