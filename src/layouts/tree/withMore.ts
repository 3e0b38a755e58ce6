/** A list with one more item. Drafts replace their lists, so that the empty ones can be one and the same. */
export const withMore = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.length === 0 ? [item] : [...items, item];
