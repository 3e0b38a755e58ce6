import { tidyText } from "../../grid/foldText";
import { endsInColon } from "../words/endsInColon";
import { termOf } from "../words/termOf";
import type { Spot } from "../../grid/sheetView";
import type { FormHints } from "./formHints";
import { isOption } from "./isOption";
import { labelKey } from "./labelKey";
import { sayingOf } from "./sayingOf";

/** "Tipologia | Efficacia": a known word in the place of a value is the value. */
export function takesLabel(
  spots: readonly Spot[],
  index: number,
  labels: readonly boolean[],
  hints: FormHints,
): boolean {
  const next = spots[index + 1];
  const start = spots[index];
  if (!next || !start || isOption(next.cell, hints)) return false;
  const { labelled, repeated } = hints;
  const text = tidyText(next.cell.text);
  if (endsInColon(text) || isUnfilled(spots, labels, hints) || headsPairs(spots, index, labels)) return false;
  const isRepeated = (words: string) => repeated.has(labelKey(words));
  // "SCHEDA OBIETTIVO | Codice | V-02", elsewhere before another code.
  const isLabel = sayingOf(next.cell).kind === "label" && isRepeated(text);
  if (isLabel && !isRepeated(start.cell.text) && labels[index + 2] === false) return false;
  const known = isRepeated(start.cell.text) && !isRepeated(text);
  if (!labels[index + 1]) return known && spots.length === 2;
  // Of two labels one has no value: not the one that has some elsewhere.
  const either = index + 2 >= spots.length || labels[index + 2] === true;
  return spots.length === 2 || !labelled.has(next.left) || (known && either);
}

/** "OBIETTIVO | Codice | V.01 | Peso | 50 %", "BUDGET 2023 | U.O. | UOC Pediatria": what is left of a row are labels, each with its value, but for the first one. */
function headsPairs(spots: readonly Spot[], index: number, labels: readonly boolean[]): boolean {
  const [start, next] = spots.map(({ cell }) => cell.text);
  const isTitle = /\s20\d\d$/.test(start ?? "") && termOf(next ?? "") === "responsible";
  const rest = labels.slice(index + 1);
  return (
    index === 0 && rest.length >= (isTitle ? 2 : 4) && rest.every((isLabel, at) => isLabel === (at % 2 === 0))
  );
}

/** "Indicatori | | Algoritmo | | Target": labels alone, each with room for a value that nobody wrote. Of two both must be labels elsewhere. */
const isUnfilled = (spots: readonly Spot[], labels: readonly boolean[], { repeated }: FormHints): boolean =>
  labels.every(Boolean) &&
  spots.every(({ left }, at) => at === 0 || left > (spots[at - 1]?.right ?? left) + 1) &&
  (spots.length > 2 || spots.every(({ cell }) => repeated.has(labelKey(cell.text))));
