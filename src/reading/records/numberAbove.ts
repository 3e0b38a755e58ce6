import type { Cell } from "../../model/grid";
import type { Sourced } from "../../model/sourced";
import { pieceOf } from "../pieceOf";
import { labelKey, labelNumber } from "../regions/labelKey";
import { readLabel } from "../words/readLabel";
import { sourced } from "../words/readValue";

/** The number of "SCHEDA N. 2" over a form, whose objective may have no other; null where no title counts forms. */
export function numberAbove(titles: readonly Cell[]): Sourced<string> | null {
  const title = titles.find(({ text }) => readLabel(labelKey(text))?.term === "section");
  const number = title ? labelNumber(title.text) : null;
  return title && number !== null ? sourced(pieceOf(title, number)) : null;
}
