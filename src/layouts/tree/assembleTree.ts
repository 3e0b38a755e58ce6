import type { Indicator, Plan, PlanNode, WeightGroup } from "../../model/plan";
import { isRollingNote, statusOf } from "../sheets/readHeading";
import { fractionOf, isInFractions, toWeight } from "../words/readWeight";
import { unitInTarget } from "../words/unitInTarget";
import type { DraftNode } from "./draft";
import type { DraftIndicator } from "./draftIndicator";
import { groupIndicators, groupNodes, type DraftGroup } from "./groupWeights";
import { inOrder } from "./inOrder";

/** The tree half of a plan. */
export type Tree = Pick<Plan, "nodes" | "indicators" | "weightGroups">;

/** Turns drafts in reading order into the plan's nodes, indicators and weight groups. */
export function assembleTree(drafts: readonly DraftNode[]): Tree {
  nameDrafts(drafts);
  const weightGroups = groupNodes(drafts).map(closeGroup);
  const indicators: Indicator[] = [];
  for (const node of drafts) {
    for (const group of groupIndicators(node)) weightGroups.push(closeGroup(group));
    for (const indicator of node.indicators) indicators.push(toIndicator(indicator, node));
  }
  return { nodes: drafts.map(toNode), indicators, weightGroups };
}

function nameDrafts(drafts: readonly DraftNode[]): void {
  let nodes = 0;
  let indicators = 0;
  for (const node of drafts) {
    node.id = `n${++nodes}`;
    for (const indicator of node.indicators) indicator.id = `i${++indicators}`;
  }
}

/** Reads the weights of a group on its scale. */
function closeGroup({ by, parent, label, members }: DraftGroup<DraftNode | DraftIndicator>): WeightGroup {
  const inFractions = isInFractions(members);
  let sum = 0;
  let complete = true;
  for (const member of members) {
    const fraction = fractionOf(member, inFractions);
    sum += fraction ?? 0;
    complete &&= fraction !== null;
    if (member.weight) member.scaled = toWeight(member.weight, fraction);
  }
  return {
    by,
    parent: parent?.id ?? null,
    label,
    members: members.map(({ id }) => id),
    sum: Math.round(sum * 1e10) / 1e10,
    complete,
  };
}

function toNode(node: DraftNode): PlanNode {
  const { id, code, title, perspective, priority, responsible, description, actions, mentions, blanks } =
    node;
  return {
    id,
    parent: node.parent?.id ?? null,
    kind: node.kind ?? "operationalObjective",
    weight: node.scaled,
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

function toIndicator(indicator: DraftIndicator, node: DraftNode): Indicator {
  const { id, code, algorithm, source, kpiType, frequency, baseline, monitoring, statusNote } = indicator;
  const { aggregate, blanks, blankActuals, blankTargets, blankThresholds } = indicator;
  return {
    id,
    parent: node.id,
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
    weight: indicator.scaled,
    unit: indicator.unit ?? unitInTarget(indicator.targets),
    responsible: indicator.responsible.length > 0 || aggregate ? indicator.responsible : node.responsible,
    targets: inOrder(indicator.targets),
    actuals: inOrder(indicator.actuals),
    thresholds: bestFirst(indicator.thresholds),
    status: statusNote && isRollingNote(statusNote.value) ? statusOf(statusNote.value) : "active",
  };
}

function bestFirst(thresholds: Indicator["thresholds"]): Indicator["thresholds"] {
  const sorted = thresholds.every(({ level }, index) => level <= (thresholds[index - 1]?.level ?? level));
  return sorted ? thresholds : [...thresholds].sort((a, b) => b.level - a.level);
}
