import { readLabel } from "../words/readLabel";
import type { Item } from "./item";
import { isVague } from "./labelKey";

/**
 * What stands behind the last of several parts and in none of the others belongs to the whole, where two wholes end so. Another word for
 * what the other parts say too ends nothing: "Formula di calcolo" where they have an "Algoritmo".
 */
export function tailKeys(all: readonly (readonly (readonly Item[])[])[]): ReadonlySet<string> {
  if (all.every((groups) => groups.length < 2)) return new Set();
  const inner = new Set<string>();
  const last = new Set<string>();
  const meant = new Set<string>();
  for (const groups of all)
    groups.forEach((group, at) => {
      for (const item of group) {
        if (item.key === null) continue;
        (at < groups.length - 1 ? inner : last).add(item.key);
        if (at < groups.length - 1) meant.add(termOf(item) ?? "");
      }
    });
  const ends = new Map<string, number>();
  const again = new Set<string>();
  for (const groups of all) {
    const end = groups[groups.length - 1] ?? [];
    for (const key of new Set(end.flatMap((item) => item.key ?? []))) ends.set(key, (ends.get(key) ?? 0) + 1);
    for (const item of end) if (item.key !== null && isMeant(item, end, meant)) again.add(item.key);
  }
  return new Set([...last].filter((key) => !inner.has(key) && !again.has(key) && (ends.get(key) ?? 0) >= 2));
}

/** What a label speaks of: "weight" of "Peso dell'indicatore". */
function termOf(item: Item): string | undefined {
  const label = item.kind === "pair" ? readLabel(item.pair.words) : undefined;
  return label && !isVague(label.term) ? label.term : undefined;
}

/** Whether the other parts say the same in other words, and the part that ends so says it once: of two, one is the whole's. */
function isMeant(item: Item, end: readonly Item[], meant: ReadonlySet<string>): boolean {
  const term = termOf(item);
  return term !== undefined && meant.has(term) && end.filter((other) => termOf(other) === term).length === 1;
}
