import { asBefore } from "../asBefore";
import { keptAlike } from "../keptAlike";
import type { Item } from "./item";

/** How far apart two labels of one meaning may stand that are two fields of one record. */
const NEAR = 6;

/** Labels of one meaning are one and the same, unless a form has two of them beside each other: "Indicatore n." and "Metrica". */
export function tellApart(sheets: readonly (readonly Item[])[]): (readonly Item[])[] {
  const shared = new Set<string>();
  for (const items of sheets)
    items.forEach((item, index) => {
      if (item.kind !== "pair" || item.key === null) return;
      for (const other of items.slice(index + 1, index + NEAR))
        if (other.kind === "pair" && other.key === item.key && other.pair.key !== item.pair.key)
          shared.add(item.key);
    });
  if (shared.size === 0) return [...sheets];
  const twice = likeBefore(shared);
  return sheets.map((items) => toldApart(items, twice));
}

const likeBefore = keptAlike<ReadonlySet<string>>();

const toldApart = asBefore((items: readonly Item[], shared: ReadonlySet<string>): readonly Item[] =>
  items.map((item) =>
    item.kind === "pair" && item.key !== null && shared.has(item.key)
      ? { ...item, key: item.pair.key }
      : item,
  ),
);
