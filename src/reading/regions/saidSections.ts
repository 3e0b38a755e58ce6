import { foldText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Correction } from "../../model/correction";
import type { Owner } from "../../model/role";

/** Next year's band is this year's with another number in it. */
const withoutYears = (text: string): string => text.replace(/\b(?:19|20)\d\d\b/g, "#");

/** By row of a sheet: the level of the section a planner said it opens. The later word counts. */
export function saidSections(
  view: SheetView,
  corrections: readonly Correction[],
): ReadonlyMap<number, Owner> {
  const levels = new Map<string, Owner>();
  for (const said of corrections)
    if (said.kind === "section" && (said.sheet === undefined || said.sheet === view.sheet))
      levels.set(withoutYears(said.text), said.level);
  const rows = new Map<number, Owner>();
  if (levels.size === 0) return rows;
  for (let row = view.nextRow(0); row < view.rowCount; row = view.nextRow(row + 1)) {
    const first = view.spots(row).find(({ cell }) => foldText(cell.text) !== "");
    const level = first && levels.get(withoutYears(foldText(first.cell.text)));
    if (level) rows.set(row, level);
  }
  return rows;
}
