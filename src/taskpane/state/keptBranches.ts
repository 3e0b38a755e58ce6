import type { PlanTree } from "./planTree";

/** Open branches as the browser keeps them: marks of their keys, so that no title of a plan stays behind in it. */
export type KeptBranches = ReadonlySet<string>;

type Store = Pick<Storage, "getItem" | "setItem">;
type Kept = readonly (readonly [workbook: string, branches: readonly string[]])[];

const KEY = "cruscotto.open";
const MOST_WORKBOOKS = 20;
const MOST_BRANCHES = 2000;

/** What was open when this workbook was last shown; null when nothing is known of it. */
export function loadBranches(store: () => Store, workbook: string): KeptBranches | null {
  const mine = kept(store).find(([name]) => name === markOf(workbook));
  return mine ? new Set(mine[1]) : null;
}

/** Keeps what is open in this workbook, beside the last few others. */
export function saveBranches(store: () => Store, workbook: string, open: ReadonlySet<string>): void {
  const own = markOf(workbook);
  const others = kept(store).filter(([name]) => name !== own);
  const all: Kept = [[own, [...open].slice(0, MOST_BRANCHES).map(markOf)], ...others];
  try {
    store().setItem(KEY, JSON.stringify(all.slice(0, MOST_WORKBOOKS)));
  } catch {
    // Private windows and full disks refuse: the branches then stay open until the pane is closed.
  }
}

/** The branches of a tree that were kept; null when none of them is known, which is another plan under the same name. */
export function openAgain(tree: PlanTree, branches: KeptBranches): ReadonlySet<string> | null {
  const known = tree.items.filter((item) => item.branch && branches.has(markOf(item.key)));
  return known.length === 0 && branches.size > 0 ? null : new Set(known.map(({ key }) => key));
}

function kept(store: () => Store): Kept {
  try {
    const value: unknown = JSON.parse(store().getItem(KEY) ?? "[]");
    return Array.isArray(value) ? value.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const isEntry = (entry: unknown): entry is Kept[number] =>
  Array.isArray(entry) &&
  typeof entry[0] === "string" &&
  Array.isArray(entry[1]) &&
  entry[1].every((mark) => typeof mark === "string");

/** FNV-1a: enough to tell the branches of one plan apart, and nothing to read in it. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
