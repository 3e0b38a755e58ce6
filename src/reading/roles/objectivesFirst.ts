import type { Field } from "../model";
import { isGrouping } from "../words/levels";
import { readSenses } from "../words/senses";

/** "N. | Ambito | Obiettivo", one of each in every row: a number counts the objectives, unless its heading says that it counts what groups them. */
export function objectivesFirst<Holder extends { readonly owner: string }>(
  fitting: readonly Holder[],
  field: Field,
): readonly Holder[] {
  const objectives = fitting.filter(({ owner }) => owner !== "indicator" && !isGrouping(owner));
  const saysGrouping = readSenses(field.path.at(-1) ?? "").any.some((term) => isGrouping(term));
  return objectives.length > 0 && !saysGrouping && countsOn(field) ? objectives : fitting;
}

/** Nothing but plain numbers. */
const countsOn = ({ cells }: Field): boolean =>
  cells.every((cell) => cell === undefined || /^\d{1,3}\.?$/.test(cell.text.trim()));
