import type { Candidate, Choice } from "./choice";
import { changesOf, shareOfTexts, type FieldView } from "./fieldView";

/** So much coarser titles and names leave the records without a name. */
const COARSER = 0.7;
const FEWEST = 3;

const isWorded = (view: FieldView): boolean =>
  view.field.col !== null && shareOfTexts(view, (text) => text.split(" ").length > 2) > 0.6;

/** Whether neither titles nor names change as often as the words of a column without a heading, record by record. */
export function leavesUnnamed(choice: Choice, candidates: readonly Candidate[]): boolean {
  let [named, worded] = [0, 0];
  choice.forEach(({ base }, at) => {
    const view = candidates[at]?.view;
    if (!view) return;
    const { size } = changesOf(view);
    if (base === "title" || base === "name") named = Math.max(named, size);
    else if (view.leaf === "" && isWorded(view)) worded = Math.max(worded, size);
  });
  return worded >= FEWEST && named < worded * COARSER;
}
