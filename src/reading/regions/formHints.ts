import { foldText, linesOf, tidyText } from "../../grid/foldText";
import { addToSet } from "../../model/addToSet";
import type { SheetView, Spot } from "../../grid/sheetView";
import { onceFor } from "../onceFor";
import { saysTotal } from "../words/saysTotal";
import { filledOnce } from "./filledOnce";
import { labelKey } from "./labelKey";
import { lineOf } from "./lineOf";
import { sayingOf } from "./sayingOf";

/** What a sheet's rows are judged by: columns that hold labels, and texts that repeat beside changing values. */
export interface FormHints {
  readonly labelled: ReadonlySet<number>;
  readonly repeated: ReadonlySet<string>;
  /** Words with a box to tick beside them. */
  readonly options: ReadonlySet<string>;
}

/** Rows looked at: a form repeats itself early. */
const LOOK = 2_000;
const LONGEST = 70;
const MOST_FILLED = 12;
const MOST_TEXTS = 6;

/** Cells that do not say what the one before says: no fewer are left where texts filled across count once. */
const countTexts = (spots: readonly Spot[]): number =>
  spots.filter(({ cell }, at) => cell.text !== spots[at - 1]?.cell.text).length;

/** Columns of a sheet in which labels stand beside values: known ones, and those that pair with them row after row. */
function labelColumns(view: SheetView): ReadonlySet<number> {
  const known = new Map<number, Set<string>>();
  const paired = new Map<string, number>();
  for (let row = 0; row < view.rowCount && row < LOOK; row += 1) {
    // Six cells, some of them filled across: rows of long records are not looked at.
    const filled = view.spots(row);
    if (filled.length < 2 || filled.length > MOST_FILLED || countTexts(filled) > MOST_TEXTS) continue;
    const { spots, says, labels, values } = filledOnce(lineOf(view, row));
    if (spots.length > MOST_TEXTS || spots.length < 2) continue;
    if (labels > spots.length / 2 && values === 0 && spots.length > 2) continue;
    spots.forEach(({ left, cell }, index) => {
      const next = says[index + 1];
      const said = says[index];
      const isLabel =
        said?.kind === "label" || (spots.length === 4 && index === 0 && (said?.strength ?? 0) >= 0.7);
      if (!isLabel || !next || next.kind === "label" || saysTotal(cell.text)) return;
      addToSet(known, left, foldText(cell.text));
    });
    const [first, , third] = spots;
    if (
      spots.length === 4 &&
      first &&
      third &&
      (says[0]?.kind === "label" || (says[0]?.strength ?? 0) >= 0.7)
    ) {
      const key = `${first.left} ${third.left}`;
      // A figure in the place of the second label says that there is none.
      paired.set(key, says[2]?.kind === "value" ? -Infinity : (paired.get(key) ?? 0) + 1);
    }
  }
  const columns = new Set([...known].filter(([, labels]) => labels.size >= 2).map(([col]) => col));
  for (const [key, times] of paired) {
    const [first = -1, third = -1] = key.split(" ").map(Number);
    if (times >= 2 && columns.has(first)) columns.add(third);
  }
  return columns;
}

/** Texts that come again over a workbook, each time beside another value: labels, whatever they say. */
export function repeatedLabels(views: readonly SheetView[]): ReadonlySet<string> {
  const beside = new Map<string, Set<string>>();
  for (const view of views)
    for (const [label, values] of besideLabels(view))
      for (const value of values) addToSet(beside, label, value);
  return new Set([...beside].filter(([, values]) => values.size >= 2).map(([key]) => key));
}

/** By text that may be a label what stands beside it on one sheet. */
const besideLabels = onceFor((view: SheetView): ReadonlyMap<string, ReadonlySet<string>> => {
  const beside = new Map<string, Set<string>>();
  const rowOf = new Map<string, number>();
  const above = new Map<number, string>();
  for (let row = 0; row < view.rowCount && row < LOOK; row += 1) {
    if (view.isBlankRow(row)) continue;
    const spots = view.spots(row);
    for (const { cell } of spots) noteInline(beside, cell.text);
    if (spots.length < 2 || spots.length > 8) continue;
    spots.forEach(({ cell, left }, index) => {
      const next = spots[index + 1]?.cell;
      if (!next || cell.type !== "text" || cell.text.length > LONGEST || !/\p{L}{2}/u.test(cell.text)) return;
      // What stands before a label is a value of the one on its left.
      if (index > 0 && sayingOf(next).kind === "label") return;
      const key = labelKey(cell.text);
      // "Ufficio A | Ufficio A | Ufficio B": values of one row that come again, no labels.
      const sameRow = rowOf.get(key) === row || labelKey(next.text) === key;
      rowOf.set(key, row);
      if (above.get(left) !== key && !sameRow)
        addToSet(beside, key, foldText(tidyText(next.text)).slice(0, 80));
      above.set(left, key);
    });
  }
  return beside;
});

/** "Punti: 35" in one cell, "Punti: 40" in another. */
function noteInline(beside: Map<string, Set<string>>, text: string): void {
  if (text.length > 400 || !text.includes(":")) return;
  for (const line of linesOf(text)) {
    const colon = line.indexOf(":");
    if (colon < 2 || colon > 50) continue;
    addToSet(beside, labelKey(line.slice(0, colon)), `: ${foldText(line.slice(colon + 1))}`);
  }
}

export const formHints = (
  view: SheetView,
  repeated: ReadonlySet<string>,
  options: ReadonlySet<string>,
): FormHints => ({ labelled: labelColumns(view), repeated, options });
