import { fold } from "./fold";
import { foldHash } from "./foldHash";
import { groupBy } from "../model/groupBy";

/** Two or more items whose texts are the same but for case, accents and punctuation; blank texts are left out. */
export type Alike<Item> = readonly [first: Item, second: Item, ...others: Item[]];

/** Items with the same text, in the order they came; `hashes` where somebody has the `foldHash` of their texts already. */
export function groupByText<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  hashes: Int32Array = hashesOf(items, textOf),
): readonly Alike<Item>[] {
  const repeated = repeatedIn(hashes);
  if (repeated.size === 0) return [];
  const candidates = items.filter((_, index) => repeated.has(hashes[index] ?? 0));
  const groups = groupBy(candidates, (item) => fold(textOf(item)));
  groups.delete("");
  const alike: Alike<Item>[] = [];
  for (const [first, second, ...others] of groups.values()) {
    if (first !== undefined && second !== undefined) alike.push([first, second, ...others]);
  }
  return alike;
}

// Numbered loops: engines walk typed arrays slowly in any other way.
function hashesOf<Item>(items: readonly Item[], textOf: (item: Item) => string): Int32Array {
  const hashes = new Int32Array(items.length);
  items.forEach((item, index) => (hashes[index] = foldHash(textOf(item))));
  return hashes;
}

function repeatedIn(hashes: Int32Array): ReadonlySet<number> {
  const repeated = new Set<number>();
  const sorted = hashes.slice().sort();
  for (let index = 1; index < sorted.length; index += 1) {
    const hash = sorted[index] ?? 0;
    if (hash === sorted[index - 1]) repeated.add(hash);
  }
  return repeated;
}
