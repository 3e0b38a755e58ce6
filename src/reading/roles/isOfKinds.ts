import { kindOfWords } from "../words/kindOfWords";
import type { FieldView } from "./fieldView";

/** So many of the records must say their kind. */
const MOST = 0.8;

/** "Area strategica", "Obiettivo strategico", "Indicatore": a column that says nothing but of what kind each record is. */
export function isOfKinds({ texts, records, field }: FieldView): boolean {
  if (field.col === null || texts.length < Math.min(records, 3)) return false;
  const kinds = texts.flatMap((text) => kindOfWords(text) ?? []);
  return kinds.length >= texts.length * MOST && new Set(kinds).size > 1;
}
