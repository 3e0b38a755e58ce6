import type { PlanTree, TreeItem } from "./planTree";
import { fold } from "./fold";

/**
 * The rows the tree shows, top to bottom. While searching, the items that match and everything above them, all open;
 * sums are left out because their members may be.
 */
export function visibleItems(tree: PlanTree, open: ReadonlySet<string>, query: string): readonly TreeItem[] {
  const wanted = fold(query);
  return wanted === "" ? openItems(tree, open) : matchingItems(tree, wanted);
}

/** How many items a search finds, without the items above them. */
export function countMatches(tree: PlanTree, query: string): number {
  const wanted = fold(query);
  return wanted === "" ? 0 : tree.items.filter((item) => matches(item, wanted)).length;
}

function openItems(tree: PlanTree, open: ReadonlySet<string>): TreeItem[] {
  const shown = new Set<string>();
  return tree.items.filter(({ key, parentKey, branch }) => {
    if (parentKey !== null && !shown.has(parentKey)) return false;
    if (branch && open.has(key)) shown.add(key);
    return true;
  });
}

function matchingItems(tree: PlanTree, wanted: string): TreeItem[] {
  const kept = new Set<string>();
  for (const item of tree.items) {
    if (!matches(item, wanted)) continue;
    for (let at: TreeItem | undefined = item; at && !kept.has(at.key); at = above(tree, at)) kept.add(at.key);
  }
  return tree.items.filter(({ key }) => kept.has(key));
}

const above = (tree: PlanTree, { parentKey }: TreeItem): TreeItem | undefined =>
  parentKey === null ? undefined : tree.byKey.get(parentKey);

function matches(item: TreeItem, wanted: string): boolean {
  if (item.kind === "sum") return false;
  const { code, responsible } = item.kind === "node" ? item.node : item.indicator;
  const title = item.kind === "node" ? item.node.title : item.indicator.name;
  return fold([code?.value ?? "", title.value, ...responsible.map(({ value }) => value)].join(" ")).includes(
    wanted,
  );
}
