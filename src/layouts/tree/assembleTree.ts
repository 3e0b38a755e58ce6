import type { Indicator, Plan, PlanNode, Weight, WeightGroup } from "../../model/plan";
import { isRollingNote, statusOf } from "../sheets/readHeading";
import { scaleWeights } from "../words/readWeight";
import { unitInTarget } from "../words/unitInTarget";
import type { DraftIndicator, DraftNode } from "./draft";
import { groupIndicators, groupNodes, type DraftGroup } from "./groupWeights";

/** The tree half of a plan. */
export type Tree = Pick<Plan, "nodes" | "indicators" | "weightGroups">;

/** Turns drafts in reading order into the plan's nodes, indicators and weight groups. */
export function assembleTree(drafts: readonly DraftNode[]): Tree {
  const nodeIds = new Map(drafts.map((node, index) => [node, `n${index + 1}`]));
  const indicators = drafts.flatMap((node) => node.indicators.map((indicator) => ({ node, indicator })));
  const indicatorIds = new Map(indicators.map(({ indicator }, index) => [indicator, `i${index + 1}`]));
  const weights = new Map<DraftNode | DraftIndicator, Weight>();
  const weightGroups = [
    ...groupNodes(drafts).map((group) => closeGroup(group, nodeIds, nodeIds, weights)),
    ...drafts.flatMap((node) =>
      groupIndicators(node).map((group) => closeGroup(group, nodeIds, indicatorIds, weights)),
    ),
  ];
  return {
    nodes: drafts.map((node) => toNode(node, nodeIds, weights)),
    indicators: indicators.map(({ node, indicator }) =>
      toIndicator(indicator, node, indicatorIds.get(indicator) ?? "", nodeIds.get(node) ?? "", weights),
    ),
    weightGroups,
  };
}

function closeGroup<Member extends DraftNode | DraftIndicator>(
  group: DraftGroup<Member>,
  nodeIds: ReadonlyMap<DraftNode, string>,
  ids: ReadonlyMap<Member, string>,
  weights: Map<DraftNode | DraftIndicator, Weight>,
): WeightGroup {
  const weighted = group.members.flatMap((member) =>
    member.weight ? [{ member, weight: member.weight }] : [],
  );
  const scaled = scaleWeights(weighted.map(({ weight }) => weight));
  weighted.forEach(({ member }, index) => {
    const weight = scaled[index];
    if (weight) weights.set(member, weight);
  });
  const sum = scaled.reduce((total, { fraction }) => total + (fraction ?? 0), 0);
  return {
    by: group.by,
    parent: group.parent ? (nodeIds.get(group.parent) ?? null) : null,
    label: group.label,
    members: group.members.map((member) => ids.get(member) ?? ""),
    sum: Math.round(sum * 1e10) / 1e10,
    complete: group.members.length === scaled.length && scaled.every(({ fraction }) => fraction !== null),
  };
}

function toNode(
  node: DraftNode,
  ids: ReadonlyMap<DraftNode, string>,
  weights: ReadonlyMap<DraftNode | DraftIndicator, Weight>,
): PlanNode {
  const { code, title, perspective, priority, responsible, description, actions, mentions, blanks } = node;
  return {
    id: ids.get(node) ?? "",
    parent: node.parent ? (ids.get(node.parent) ?? null) : null,
    kind: node.kind ?? "operationalObjective",
    weight: weights.get(node) ?? null,
    code,
    title,
    perspective,
    priority,
    responsible,
    description,
    actions,
    mentions,
    blanks,
  };
}

function toIndicator(
  indicator: DraftIndicator,
  node: DraftNode,
  id: string,
  parent: string,
  weights: ReadonlyMap<DraftNode | DraftIndicator, Weight>,
): Indicator {
  const {
    code,
    algorithm,
    source,
    kpiType,
    frequency,
    baseline,
    thresholds,
    monitoring,
    statusNote,
    aggregate,
    blanks,
  } = indicator;
  const { blankActuals, blankTargets, blankThresholds } = indicator;
  return {
    id,
    parent,
    code,
    algorithm,
    source,
    kpiType,
    frequency,
    baseline,
    monitoring,
    statusNote,
    aggregate,
    blanks,
    blankActuals,
    blankTargets,
    blankThresholds,
    name: indicator.name ?? { value: "", at: indicator.at },
    weight: weights.get(indicator) ?? null,
    unit: indicator.unit ?? unitInTarget(indicator.targets),
    responsible: indicator.responsible.length > 0 || aggregate ? indicator.responsible : node.responsible,
    targets: inOrder(indicator.targets, byPeriod),
    actuals: inOrder(indicator.actuals, byPeriod),
    thresholds: inOrder(thresholds, (a, b) => b.level - a.level),
    status: statusNote && isRollingNote(statusNote.value) ? statusOf(statusNote.value) : "active",
  };
}

function inOrder<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): readonly Item[] {
  return items.length < 2 ? items : [...items].sort(compare);
}

const byPeriod = (a: { period: string }, b: { period: string }): number =>
  periodKey(a.period) - periodKey(b.period);

/** Days for ordering: "2020" is its last day. */
function periodKey(period: string): number {
  const day = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(period);
  if (day) return Number(day[3] ?? 0) * 10_000 + Number(day[2]) * 100 + Number(day[1]);
  return Number(period) * 10_000 + 1_231 || 0;
}
