import { foldText, tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import { labelKey } from "./labelKey";
import { lineOf } from "./lineOf";
import type { FormHints } from "./formRow";

/** Rows looked at: a form repeats itself early. */
const LOOK = 2_000;
const LONGEST = 70;

/** Columns of a sheet in which known labels stand beside values. */
export function labelColumns(view: SheetView): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (let row = 0; row < view.rowCount && row < LOOK; row += 1) {
    if (view.isBlankRow(row)) continue;
    const { spots, says } = lineOf(view, row);
    if (spots.length > 8) continue;
    spots.forEach(({ left }, index) => {
      const next = says[index + 1];
      if (says[index]?.kind === "label" && next && next.kind !== "label" && next.kind !== "period")
        counts.set(left, (counts.get(left) ?? 0) + 1);
    });
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([col]) => col));
}

/** Texts that come again over a workbook, each time beside another value: labels, whatever they say. */
export function repeatedLabels(views: readonly SheetView[]): ReadonlySet<string> {
  const beside = new Map<string, Set<string>>();
  const above = new Map<number, string>();
  for (const view of views) {
    above.clear();
    for (let row = 0; row < view.rowCount && row < LOOK; row += 1) {
      if (view.isBlankRow(row)) continue;
      const spots = view.spots(row);
      if (spots.length < 2 || spots.length > 8) continue;
      spots.forEach(({ cell, left }, index) => {
        const next = spots[index + 1]?.cell;
        if (!next || cell.type !== "text" || cell.text.length > LONGEST || !/\p{L}{2}/u.test(cell.text))
          return;
        const key = labelKey(cell.text);
        if (above.get(left) !== key)
          beside.set(key, (beside.get(key) ?? new Set()).add(foldText(tidyText(next.text)).slice(0, 80)));
        above.set(left, key);
      });
    }
  }
  return new Set([...beside].filter(([, values]) => values.size >= 2).map(([key]) => key));
}

export const formHints = (view: SheetView, repeated: ReadonlySet<string>): FormHints => ({
  labelled: labelColumns(view),
  repeated,
});
