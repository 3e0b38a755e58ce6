import type { Address } from "../../model/address";
import type { Finding } from "../../model/finding";
import type { Plan, PlanNode } from "../../model/plan";
import type { Indicator } from "../../model/indicator";
import { findingMarks } from "./findingMarks";
import type { FindingCounts } from "./findingCounts";
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
  /** Its own findings, and the others of everything below it, each counted once. */
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

/** Id of the node or indicator an item stands for; none for a sum. */
export function itemId(item: TreeItem): string | undefined {
  if (item.kind === "sum") return undefined;
  return item.kind === "node" ? item.node.id : item.indicator.id;
}

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

type Place = Omit<Placed, "branch" | "at">;
type Child = { readonly indicator: Indicator } | { readonly node: PlanNode } | { readonly sum: WeightSum };

/**
 * Lays the plan out as a tree: own indicators first, then the nodes below, then the sum of each weight group under the
 * parent its members share; groups without a common parent come last at the top.
 * @param tolerance how far a sum of weights may be from 100 %, in percentage points.
 */
export function planTree(plan: Plan, findings: readonly Finding[], tolerance: number): PlanTree {
  const parentOf = parents(plan);
  const children = childrenByParent(plan, parentOf, tolerance);
  const marks = findingMarks(findings, parentOf);
  const keyOf = new Map<string, string>();
  const copies = new Map<string, number>();

  const place = (parent: string | null, parentKey: string | null, level: number): TreeItem[] =>
    (children.get(parent) ?? []).flatMap((child, index, { length: setSize }) => {
      const name = `${parentKey ?? ""}/${childName(child)}`;
      const copy = (copies.get(name) ?? 0) + 1;
      copies.set(name, copy);
      const key = copy === 1 ? name : `${name}#${copy}`;
      const placed = { key, parentKey, level, position: index + 1, setSize };
      if ("sum" in child) return [sumItem(child.sum, placed)];
      if ("indicator" in child) return [indicatorItem(child.indicator, placed)];
      const below = place(child.node.id, key, level + 1);
      return [nodeItem(child.node, placed, below), ...below];
    });

  const sumItem = (sum: WeightSum, placed: Place): SumItem => ({
    ...placed,
    kind: "sum",
    branch: false,
    at: sum.at,
    sum,
  });

  const indicatorItem = (indicator: Indicator, placed: Place): IndicatorItem => {
    keyOf.set(indicator.id, placed.key);
    const findings = marks.of(indicator.id);
    return { ...placed, kind: "indicator", branch: false, at: indicator.name.at, indicator, findings };
  };

  const nodeItem = (node: PlanNode, placed: Place, below: readonly TreeItem[]): NodeItem => {
    keyOf.set(node.id, placed.key);
    return {
      ...placed,
      kind: "node",
      branch: below.length > 0,
      at: node.title.at,
      node,
      indicators: below.filter(({ kind }) => kind === "indicator").length,
      findings: marks.of(node.id),
      findingsBelow: marks.below(node.id),
    };
  };

  const items = place(null, null, 1);
  const depth = items.reduce((deepest, { level }) => Math.max(deepest, level), 0);
  return { items, byKey: new Map(items.map((item) => [item.key, item])), keyOf, depth };
}

/** The node above every node and indicator; null at the top and where it is not in the plan. */
function parents(plan: Plan): Map<string, string | null> {
  const nodes = new Set(plan.nodes.map(({ id }) => id));
  return new Map(
    [...plan.nodes, ...plan.indicators].map(({ id, parent }) => [
      id,
      parent !== null && nodes.has(parent) ? parent : null,
    ]),
  );
}

function childrenByParent(
  plan: Plan,
  parentOf: ReadonlyMap<string, string | null>,
  tolerance: number,
): Map<string | null, Child[]> {
  const children = new Map<string | null, Child[]>();
  const add = (parent: string | null, child: Child) => {
    const list = children.get(parent);
    if (list) list.push(child);
    else children.set(parent, [child]);
  };
  for (const indicator of plan.indicators) add(parentOf.get(indicator.id) ?? null, { indicator });
  for (const node of plan.nodes) add(parentOf.get(node.id) ?? null, { node });
  for (const sum of weightSums(plan, tolerance)) {
    const parents = new Set(sum.group.members.map((id) => parentOf.get(id) ?? null));
    const [shared] = parents;
    add(parents.size === 1 ? (shared ?? null) : null, { sum });
  }
  return children;
}

function childName(child: Child): string {
  if ("sum" in child) return `sum:${child.sum.group.by}:${child.sum.group.label ?? ""}`;
  const item = "node" in child ? child.node : child.indicator;
  const title = "node" in child ? child.node.title.value : child.indicator.name.value;
  return `${"node" in child ? child.node.kind : "indicator"}:${item.code?.value ?? title}`;
}
