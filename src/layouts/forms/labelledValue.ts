import type { Cell } from "../../model/grid";
import type { Label } from "../words/readLabel";
import type { InlineCell } from "../words/readValue";

/** A label and the value beside, below or behind it; `value` is undefined where nothing is filled in. */
export interface LabelledValue {
  readonly label: Label;
  /** The cell of the label. */
  readonly from: Cell;
  readonly value: Cell | undefined;
  /** Where a missing value would stand. */
  readonly blank: { readonly row: number; readonly col: number };
}

/** What stands behind the colon, as if it were a cell of its own at the same place. */
export function inlineCell(from: Cell): InlineCell {
  const text = from.text.slice(from.text.indexOf(":") + 1).replace(/^[ \t\u00a0]+/, "");
  return { ...from, text, value: text, inline: true };
}
