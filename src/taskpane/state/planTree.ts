import type { Address } from "../../model/address";
import type { Finding } from "../../model/finding";
import type { Indicator, Plan, PlanNode } from "../../model/plan";
import { addCounts, countFindings, noFindings, type FindingCounts } from "./findingCounts";
import { weightSums, type WeightSum } from "./weightSum";

interface Placed {
  /** Stays the same when the workbook is read again: built from codes and titles, not from cells. */
  readonly key: string;
  readonly parentKey: string | null;
  /** 1 at the top. */
  readonly level: number;
  /** 1-based place among its siblings, and how many they are. */
  readonly position: number;
  readonly setSize: number;
  readonly branch: boolean;
  /** The cell that is shown when it is chosen. */
  readonly at: Address;
}

export interface NodeItem extends Placed {
  readonly kind: "node";
  readonly node: PlanNode;
  /** Indicators of its own and below it. */
  readonly indicators: number;
  /** Its own findings, and those of everything below it. */
  readonly findings: FindingCounts;
  readonly findingsBelow: FindingCounts;
}

export interface IndicatorItem extends Placed {
  readonly kind: "indicator";
  readonly indicator: Indicator;
  readonly findings: FindingCounts;
}

/** The line under siblings that says what their weights add up to. */
export interface SumItem extends Placed {
  readonly kind: "sum";
  readonly sum: WeightSum;
}

export type TreeItem = NodeItem | IndicatorItem | SumItem;

/** The plan as the tree shows it: parents before children, each item under a stable key. */
export interface PlanTree {
  readonly items: readonly TreeItem[];
  readonly byKey: ReadonlyMap<string, TreeItem>;
  /** Key of a node or indicator by its id in this reading. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** How many levels there are. */
  readonly depth: number;
}

export const emptyTree: PlanTree = { items: [], byKey: new Map(), keyOf: new Map(), depth: 0 };

type Child = { readonly indicator: Indicator } | { readonly node: PlanNode } | { readonly sum: WeightSum };

/**
 * Lays the plan out as a tree: own indicators first, then the nodes below, then the sum of each weight group under the
 * parent its members share; groups without a common parent come last at the top.
 * @param tolerance how far a sum of weights may be from 100 %, in percentage points.
 */
export function planTree(plan: Plan, findings: readonly Finding[], tolerance: number): PlanTree {
  const children = childrenByParent(plan, tolerance);
  const found = findingsById(findings);
  const items: TreeItem[] = [];
  const byKey = new Map<string, TreeItem>();
  const keyOf = new Map<string, string>();
  const copies = new Map<string, number>();
  let depth = 0;

  const place = (parent: string | null, parentKey: string | null, level: number) => {
    const siblings = children.get(parent) ?? [];
    let indicators = 0;
    let below = noFindings;
    siblings.forEach((child, index) => {
      const name = `${parentKey ?? ""}/${childName(child)}`;
      const copy = (copies.get(name) ?? 0) + 1;
      copies.set(name, copy);
      const key = copy === 1 ? name : `${name}#${copy}`;
      const placed = { key, parentKey, level, position: index + 1, setSize: siblings.length };
      const slot = items.length;
      const put = (item: TreeItem) => {
        items[slot] = item;
        byKey.set(key, item);
      };
      depth = Math.max(depth, level);
      if ("sum" in child) {
        put({ ...placed, kind: "sum", branch: false, at: child.sum.at, sum: child.sum });
      } else if ("indicator" in child) {
        const { indicator } = child;
        const own = countFindings(found.get(indicator.id) ?? []);
        keyOf.set(indicator.id, key);
        put({ ...placed, kind: "indicator", branch: false, at: indicator.name.at, indicator, findings: own });
        indicators += 1;
        below = addCounts(below, own);
      } else {
        const { node } = child;
        const own = countFindings(found.get(node.id) ?? []);
        keyOf.set(node.id, key);
        const shell = { ...placed, kind: "node" as const, branch: children.has(node.id), at: node.title.at };
        put({ ...shell, node, indicators: 0, findings: own, findingsBelow: noFindings });
        const inside = place(node.id, key, level + 1);
        put({ ...shell, node, indicators: inside.indicators, findings: own, findingsBelow: inside.below });
        indicators += inside.indicators;
        below = addCounts(below, addCounts(own, inside.below));
      }
    });
    return { indicators, below };
  };
  place(null, null, 1);
  return { items, byKey, keyOf, depth };
}

function childrenByParent(plan: Plan, tolerance: number): Map<string | null, Child[]> {
  const children = new Map<string | null, Child[]>();
  const add = (parent: string | null, child: Child) => {
    const list = children.get(parent);
    if (list) list.push(child);
    else children.set(parent, [child]);
  };
  const nodes = new Set(plan.nodes.map(({ id }) => id));
  const parentOf = new Map<string, string | null>();
  for (const { id, parent } of [...plan.indicators, ...plan.nodes]) {
    parentOf.set(id, parent !== null && nodes.has(parent) ? parent : null);
  }
  for (const indicator of plan.indicators) add(parentOf.get(indicator.id) ?? null, { indicator });
  for (const node of plan.nodes) add(parentOf.get(node.id) ?? null, { node });
  for (const sum of weightSums(plan, tolerance)) {
    const parents = new Set(sum.group.members.map((id) => parentOf.get(id) ?? null));
    const [shared] = parents;
    add(parents.size === 1 ? (shared ?? null) : null, { sum });
  }
  return children;
}

function findingsById(findings: readonly Finding[]): Map<string, Finding[]> {
  const byId = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of finding.about) {
      const list = byId.get(id);
      if (list) list.push(finding);
      else byId.set(id, [finding]);
    }
  }
  return byId;
}

function childName(child: Child): string {
  if ("sum" in child) return `sum:${child.sum.group.by}:${child.sum.group.label ?? ""}`;
  const item = "node" in child ? child.node : child.indicator;
  const title = "node" in child ? child.node.title.value : child.indicator.name.value;
  return `${"node" in child ? child.node.kind : "indicator"}:${item.code?.value ?? title}`;
}
