import type { Cell } from "../../model/grid";
import type { NodeKind } from "../../model/nodeKind";
import type { Sourced } from "../../model/sourced";
import { pieceOf } from "../pieceOf";
import { labelKey, labelNumber } from "../regions/labelKey";
import { isNamedObjective } from "../words/levels";
import { readLabel } from "../words/readLabel";
import { sourced } from "../words/readValue";

/** The form a title names before its level: "SCHEDA OBIETTIVO STRATEGICO N. 3.1". */
const FORM = /^\s*scheda\s+/i;

/** The number of "SCHEDA N. 2", or of a form of its kind, over a form whose objective may have no other; null where no title counts forms. */
export function numberAbove(titles: readonly Cell[], kind: NodeKind | null): Sourced<string> | null {
  const numbers = titles.map(({ text }) =>
    readLabel(labelKey(text))?.term === "section" ? labelNumber(text) : numberOfKind(text, kind),
  );
  const at = numbers.findIndex((number) => number !== null);
  const [title, number] = [titles[at], numbers[at]];
  return title && number ? sourced(pieceOf(title, number)) : null;
}

function numberOfKind(text: string, kind: NodeKind | null): string | null {
  const label = readLabel(text.replace(FORM, ""));
  if (!label || label.inline !== null) return null;
  const isOfKind =
    label.term === (kind ?? "objective") || (label.term === "objective" && isNamedObjective(kind));
  return isOfKind ? label.number : null;
}
