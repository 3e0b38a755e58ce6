import { groupBy } from "../../model/groupBy";

/** Items with the same key, groups and members in their order. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  return [...groupBy(items, keyOf).values()];
}
