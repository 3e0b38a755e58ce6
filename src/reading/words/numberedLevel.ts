import type { Owner } from "../../model/role";
import { isLevel } from "./levels";
import { readLabel } from "./readLabel";
import { looseCodeKey } from "./readTitle";

/** "Ob. 1", "OBIETTIVO SPECIFICO N. 2": the level that a text names, with no other word, and the key of the number it gives to one of it. */
export function numberedLevel(text: string): { readonly level: Owner; readonly key: string } | undefined {
  const label = readLabel(text);
  return label && isLevel(label.term) && label.number !== null && label.inline === null
    ? { level: label.term, key: looseCodeKey(label.number) }
    : undefined;
}
