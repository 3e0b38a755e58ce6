import type { Item } from "./item";

/**
 * Where in the last of several cards begins what is none of its own: after a gap such as no card has inside it titles and tables and nothing
 * else, a table none of the others has among them. "OBIETTIVI OPERATIVI" below the last of the forms of an institution is its annex.
 */
export function tablesBehind(groups: readonly (readonly Item[])[]): number {
  const last = groups[groups.length - 1] ?? [];
  const others = groups.slice(0, -1);
  const from = last.findIndex((_, at) => isApart(last, at));
  const behind = last.slice(from);
  const known = new Set(others.flatMap((group) => group.map(({ key }) => key)));
  const isOwn =
    from < 0 ||
    others.length === 0 ||
    others.some((group) => group.some((_, at) => isApart(group, at))) ||
    behind[0]?.kind !== "title" ||
    !behind.some(({ kind }) => kind === "table") ||
    !behind.every(({ kind, key }) => kind === "title" || (kind === "table" && !known.has(key)));
  return isOwn ? last.length : from;
}

/** Whether a row without anything stands over an item of a card, below what the card says. */
function isApart(items: readonly Item[], at: number): boolean {
  const above = items[at - 1];
  return above !== undefined && above.kind !== "title" && (items[at]?.row ?? 0) > lastRowOf(above) + 1;
}

const lastRowOf = (item: Item): number => (item.kind === "table" ? item.region.range.bottom : item.row);
