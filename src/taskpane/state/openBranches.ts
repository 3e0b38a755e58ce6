import type { PlanTree, TreeItem } from "./planTree";

/** Rows that fit a pane without scrolling far. */
const COMFORTABLE = 25;

/** The branches to open so that everything down to `level` shows: level 1 opens nothing. */
export function openToLevel(tree: PlanTree, level: number): ReadonlySet<string> {
  return new Set(tree.items.filter((item) => item.branch && item.level < level).map(({ key }) => key));
}

/** What is open when a plan is first shown: the deepest level that still fits, at least the top. */
export function openAtFirst(tree: PlanTree): ReadonlySet<string> {
  let level = 1;
  while (level < tree.depth && tree.items.filter((item) => item.level <= level + 1).length <= COMFORTABLE) {
    level += 1;
  }
  return openToLevel(tree, level);
}

/** Opens everything above an item, so that it shows. */
export function openAbove(tree: PlanTree, open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const result = new Set(open);
  const start = tree.byKey.get(key);
  for (let at: TreeItem | undefined = start; at?.parentKey; at = tree.byKey.get(at.parentKey)) {
    result.add(at.parentKey);
  }
  return result;
}

/** The level that is wholly open and nothing below it, null where branches were opened one by one. */
export function openLevel(tree: PlanTree, open: ReadonlySet<string>): number | null {
  let deepest = 1;
  for (const item of tree.items) {
    if (item.branch && open.has(item.key)) deepest = Math.max(deepest, item.level + 1);
  }
  const uneven = tree.items.some((item) => item.branch && open.has(item.key) !== item.level < deepest);
  return uneven ? null : deepest;
}
