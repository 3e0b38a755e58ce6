import type { Piece } from "../model";
import { pieceOf } from "../pieceOf";
import type { Item } from "./item";
import type { Pair } from "./pair";
import type { SameLabels } from "./sameLabels";
import { isLevel } from "../words/levels";
import { readLabel } from "../words/readLabel";
import type { Term } from "../words/term";

/** Labels of one level in the order they are met, those that come twice in a record with their number. */
export function fieldLabels(heads: readonly (readonly Item[])[], same: SameLabels): readonly string[] {
  const labels: string[] = [];
  for (const head of heads) {
    let before = -1;
    for (const { key } of keyedPairs(head, same)) {
      const known = labels.indexOf(key);
      if (known < 0) labels.splice(before < 0 ? labels.length : before + 1, 0, key);
      before = known < 0 ? (before < 0 ? labels.length - 1 : before + 1) : known;
    }
  }
  return labels;
}

/** A value of a form and what its field is called. */
export interface KeyedValue {
  readonly key: string;
  readonly pair: Pair;
  readonly value: Piece | undefined;
}

/** One key a value: "peso", "peso#2", and "obiettivo+2" for a second value beside one label, "obiettivo#n" for its number. */
export function keyedPairs(items: readonly Item[], same: SameLabels): KeyedValue[] {
  const counts = new Map<string, number>();
  return items.flatMap((item): KeyedValue[] => {
    if (item.kind !== "pair") return [];
    const { pair } = item;
    // "Peso | 40 | Peso | ": of two boxes side by side the filled one counts.
    if (pair.values.length === 0 && pair.number === null && hasFilledTwin(pair, items)) return [];
    const name = same.get(pair.key) ?? pair.key;
    const times = (counts.get(name) ?? 0) + 1;
    counts.set(name, times);
    const key = times === 1 ? name : `${name}#${times}`;
    const value = pair.code ?? numberOf(pair);
    const number: KeyedValue[] = value ? [{ key: `${key} n.`, pair, value }] : [];
    const values = pair.values.length === 0 ? [undefined] : pair.values;
    const named = values.map((value, index): KeyedValue => ({
      key: index === 0 ? key : `${key}+${index + 1}`,
      pair,
      value,
    }));
    return pair.values.length === 0 && number.length > 0 ? number : [...number, ...named];
  });
}

const numberOf = ({ label, number, words }: Pair): Piece | undefined =>
  number !== null && isNumbered(words) ? pieceOf(label, number) : undefined;

const hasFilledTwin = (pair: Pair, items: readonly Item[]): boolean =>
  items.some(
    (other) =>
      other.kind === "pair" &&
      other.row === pair.row &&
      other.pair.key === pair.key &&
      other.pair.values.length > 0,
  );

/** "Obiettivo 3", "Indicatore 1" have a number; "Valore obiettivo 1" has that of its indicator. */
function isNumbered(words: string): boolean {
  const term = readLabel(words)?.term;
  return term === undefined || isLevel(term) || OF_INDICATORS.includes(term);
}

const OF_INDICATORS: readonly Term[] = ["indicator", "indicatorNumber", "code", "title", "section", "steps"];
