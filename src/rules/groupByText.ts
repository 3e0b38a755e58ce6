import { fold } from "./fold";

/** Items whose texts are the same but for case, accents and punctuation, inside the scope each gives; blank texts are left out. */
export function groupByText<Item>(
  items: Iterable<Item>,
  textOf: (item: Item) => string,
  scopeOf: (item: Item) => string = () => "",
): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const text = fold(textOf(item));
    if (text === "") continue;
    const key = `${scopeOf(item)}|${text}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
