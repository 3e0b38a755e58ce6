import type { Address } from "../../model/address";
import type { Term } from "../vocabulary";
import type { Label } from "../words/readLabel";

/** The words of a sheet that were understood: headings of tables, labels of forms, each with its first cell. */
export interface SheetWords {
  readonly headings: Map<Term, Address>;
  readonly labels: Map<Term, Address>;
}

/** Remembers the first cell in which a word of a term was met. */
export function noteWord(words: Map<Term, Address>, label: Label | null, at: Address): void {
  if (label) noteTerm(words, label.term, at);
}

/** The same for a term no word told. */
export function noteTerm(words: Map<Term, Address>, term: Term, at: Address): void {
  if (!words.has(term)) words.set(term, at);
}

/** The words of several strips of one sheet together. */
export function joinWords(parts: readonly SheetWords[]): SheetWords {
  const merge = (maps: readonly ReadonlyMap<Term, Address>[]) =>
    new Map([...maps].reverse().flatMap((map) => [...map]));
  return {
    headings: merge(parts.map(({ headings }) => headings)),
    labels: merge(parts.map(({ labels }) => labels)),
  };
}

/** Terms that are words of the plan itself, not "note" or "tipo". */
export const TELLING: readonly Term[] = [
  "mission",
  "area",
  "programme",
  "strategicObjective",
  "operationalObjective",
  "objective",
  "action",
  "indicator",
  "indicatorNumber",
  "target",
  "threshold",
  "baseline",
  "weight",
  "algorithm",
];

/** The cells that gave a layout away. */
export function evidenceOf({ headings, labels }: SheetWords): Address[] {
  return TELLING.flatMap((term) => headings.get(term) ?? labels.get(term) ?? []);
}
