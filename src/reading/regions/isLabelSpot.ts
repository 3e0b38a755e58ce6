import { tidyText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";
import { endsInColon } from "../words/endsInColon";
import { saysTotal } from "../words/saysTotal";
import type { FormHints } from "./formHints";
import { isBareCode } from "../words/isBareCode";
import { isOption } from "./isOption";
import { labelKey } from "./labelKey";
import type { Saying } from "./sayingOf";

/** Whether a cell of a form is a label, by what it says and where it stands in its row. */
export function isLabelSpot(
  { cell, left }: Spot,
  { kind, strength }: Saying,
  index: number,
  spots: readonly Spot[],
  hints: FormHints,
): boolean {
  const { labelled, repeated } = hints;
  const text = tidyText(cell.text);
  if (isOption(cell, hints)) return true;
  if (kind === "label")
    return (
      index === 0 ||
      ((text.length > 3 || endsInColon(text) || repeated.has(labelKey(text))) && !saysTotal(text))
    );
  if (text.length > 80) return false;
  if (kind === "period") return index === 0 && labelled.has(left);
  if (kind !== "words") return false;
  if (endsInColon(text)) return true;
  if (isPaired(index, spots, labelled)) return text.length <= 60 && !isBareCode(text);
  const hasValue = index + 1 < spots.length;
  if (repeated.has(labelKey(text)) && (hasValue || index === 0 || labelled.has(left))) return true;
  return hasValue && labelled.has(left) && (strength >= 0.3 || (index === 0 && text.length <= 60));
}

/** In the columns of labels and values, label, value, label, value: also where its words are not known. */
const isPaired = (index: number, spots: readonly Spot[], labelled: ReadonlySet<number>): boolean =>
  index > 0 &&
  spots.length === 4 &&
  spots.every(({ left }, at) => labelled.has(left) === (at % 2 === 0)) &&
  index % 2 === 0;
