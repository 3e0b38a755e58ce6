import { onceFor } from "../onceFor";
import type { Term } from "../words/term";
import { readLabel } from "../words/readLabel";
import type { Item } from "./item";

/** Labels that head what stands below them where no value stands beside them. */
const HEADS: readonly Term[] = ["indicator", "steps", "section", "other", "target"];

/** "OBIETTIVI OPERATIVI": several of them are what the table holds, no value of a form. */
const OBJECTIVES = /^(?:\(?[A-Z\d]{1,2}[.)]\s*)?(?:obiettivi|objectives|goals|ziele)\b/i;

/** A label alone over a table, as wide as half of it or of words that head one: the title of the table, no field without a value. */
export const captionsOfTables = onceFor((items: readonly Item[]): readonly Item[] =>
  items.map((item, index): Item => {
    const next = items[index + 1];
    if (item.kind !== "pair" || next?.kind !== "table" || next.row !== item.row + 1) return item;
    const { label, values, number, words, place } = item.pair;
    if (values.length > 0 || number !== null || items[index - 1]?.row === item.row) return item;
    const { left, right } = next.region.range;
    const term = readLabel(words)?.term;
    // A label that leaves no room beside it has its place where it stands.
    const wide = place === label.at || place.col - label.at.col >= Math.max(2, (right - left + 1) / 2);
    return wide || (term !== undefined && HEADS.includes(term)) || OBJECTIVES.test(words)
      ? { kind: "title", key: null, row: item.row, cell: label }
      : item;
  }),
);
