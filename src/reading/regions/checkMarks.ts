import type { SheetView } from "../../grid/sheetView";
import { tidyText } from "../../grid/foldText";
import { onceFor } from "../onceFor";
import { labelKey } from "./labelKey";

const MARK = /^(?:x|✓|✔|☑|☒|■|●|\[\s*x\s*\])$/i;
/** Boxes of a row and their marks; a row of months has more. */
const MOST_SPOTS = 8;
const LONGEST = 40;
const LOOK = 2_000;

/** "X" in the box beside one of several words. */
export const isCheckMark = (text: string): boolean => MARK.test(text.trim());

/** Words with a box beside them that is ticked in one row and not in another: "INDIVIDUALE | X". They are labels, never values. */
export function optionLabels(views: readonly SheetView[]): ReadonlySet<string> {
  const ticked = new Set<string>();
  const rows = new Map<string, number>();
  for (const boxes of views.map(boxesOf)) {
    for (const key of boxes.ticked) ticked.add(key);
    for (const [key, times] of boxes.rows) rows.set(key, (rows.get(key) ?? 0) + times);
  }
  return new Set([...ticked].filter((key) => (rows.get(key) ?? 0) >= 2));
}

/** Words that may have a box, in how many rows of a sheet each stands, and those with a ticked one. */
const boxesOf = onceFor((view: SheetView) => {
  const ticked = new Set<string>();
  const rows = new Map<string, number>();
  for (let row = 0; row < view.rowCount && row < LOOK; row += 1) {
    if (view.isBlankRow(row)) continue;
    const spots = view.spots(row);
    if (spots.length > MOST_SPOTS) continue;
    spots.forEach(({ cell, right }, index) => {
      const text = tidyText(cell.text);
      if (text.length > LONGEST || !/\p{L}{3}/u.test(text)) return;
      const key = labelKey(text);
      rows.set(key, (rows.get(key) ?? 0) + 1);
      const next = spots[index + 1];
      if (next && next.left === right + 1 && isCheckMark(next.cell.text)) ticked.add(key);
    });
  }
  return { ticked, rows };
});
