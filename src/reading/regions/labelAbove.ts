import type { SheetView } from "../../grid/sheetView";
import { readLabel } from "../words/readLabel";
import { formRow } from "./formRow";
import type { FormHints } from "./formHints";
import type { Pair } from "./pair";
import { isPageTitle } from "./isPageTitle";
import { labelNumber } from "./labelKey";

/** Labels alone in their row whose values stand in the row below. */
export function labelAbove(
  view: SheetView,
  row: number,
  pairs: readonly Pair[],
  hints: FormHints,
  starts: ReadonlyMap<number, unknown>,
): Pair[] | undefined {
  if (
    pairs.some((pair) => pair.values.length > 0 || labelNumber(pair.label.text) !== null || isPageTitle(pair))
  )
    return undefined;
  const next = view.nextRow(row + 1);
  if (next > row + 1 || next >= view.rowCount || starts.has(next)) return undefined;
  // "KPI associati", a line of the printer, headings: the label is over the table, not over the line.
  if (starts.has(next + 1) && pairs.some(({ words }) => readLabel(words)?.term === "section"))
    return undefined;
  const { pairs: others, rest } = formRow(view, next, hints);
  if (others.length > 0 || rest.length === 0 || rest.length > pairs.length) return undefined;
  const found = pairs.map((pair): Pair => {
    const value = rest.find(
      ({ at }) =>
        at.col >= pair.label.at.col &&
        at.col <= (view.mergeAt(row, pair.label.at.col)?.right ?? pair.label.at.col),
    );
    return { ...pair, values: value ? [value] : [], place: view.at(next, pair.label.at.col) };
  });
  return found.filter(({ values }) => values.length > 0).length === rest.length ? found : undefined;
}
