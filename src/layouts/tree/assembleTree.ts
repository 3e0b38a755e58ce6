import type { Fraction, Indicator, Plan, PlanNode, WeightGroup } from "../../model/plan";
import { isRollingNote, statusOf } from "../sheets/readHeading";
import { fractionOf, isInFractions } from "../words/readWeight";
import { unitInTarget } from "../words/unitInTarget";
import type { DraftNode } from "./draft";
import type { DraftIndicator } from "./draftIndicator";
import { noteBlank } from "./noteBlank";
import { groupIndicators, groupNodes, type DraftGroup } from "./groupWeights";

/** The tree half of a plan. */
export type Tree = Pick<Plan, "nodes" | "indicators" | "weightGroups">;

/** Turns drafts in reading order into the plan's nodes, indicators and weight groups. */
export function assembleTree(drafts: readonly DraftNode[]): Tree {
  for (const [index, node] of drafts.entries()) node.id = nodeId(index);
  nameManagers(drafts);
  const weightGroups = groupNodes(drafts).map(closeGroup);
  const indicators: Indicator[] = [];
  for (const node of drafts) {
    for (const indicator of node.indicators) {
      indicator.id = indicatorId(indicators.length);
      indicators.push(finish(indicator, node));
    }
    for (const group of groupIndicators(node)) weightGroups.push(closeGroup(group));
  }
  return { nodes: drafts.map(toNode), indicators, weightGroups };
}

/** The lowest objectives of a manager's section are his where they name nobody themselves. */
function nameManagers(drafts: readonly DraftNode[]): void {
  const upper = new Set<DraftNode | null>();
  for (const node of drafts) if (node.section) upper.add(node.parent);
  if (upper.size === 0) return;
  for (const node of drafts) {
    const { section } = node;
    if (!section || upper.has(node) || node.responsible.length > 0 || node.blanks.responsible) continue;
    node.responsible = section.units;
    if (section.blank && section.units.length === 0) noteBlank(node, "responsible", section.blank);
  }
}

/** "n1", "n2", … by place. A plan is read again after every edit, always with the same ids: they are written once. */
function countIds(letter: string): (place: number) => string {
  const ids: string[] = [];
  return (place) => (ids[place] ??= `${letter}${place + 1}`);
}

const nodeId = countIds("n");
const indicatorId = countIds("i");

/** Puts the weights of a group on one scale. */
function closeGroup({ by, parent, label, members }: DraftGroup<DraftNode | DraftIndicator>): WeightGroup {
  const inFractions = isInFractions(members);
  const weights: (Fraction | null)[] = [];
  let sum = 0;
  let complete = true;
  for (const member of members) {
    const fraction = fractionOf(member, inFractions);
    weights.push(fraction);
    sum += fraction ?? 0;
    complete &&= fraction !== null;
    if (member.weight && member.weight.fraction !== fraction) member.weight.fraction = fraction;
  }
  return {
    by,
    parent: parent?.id ?? null,
    label,
    members: members.map(({ id }) => id),
    weights,
    whole: 1,
    sum: Math.round(sum * 1e10) / 1e10,
    complete,
  };
}

function toNode(node: DraftNode): PlanNode {
  const { id, code, title, perspective, priority, responsible, description, actions, mentions, blanks } =
    node;
  return {
    id,
    plan: 0,
    parent: node.parent?.id ?? null,
    kind: node.kind ?? "operationalObjective",
    // Its group is closed: the number has become a fraction.
    weight: node.weight as PlanNode["weight"],
    relativeWeight: null,
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

/** Settles what an indicator has from elsewhere: the unit of its target, the responsibles of its objective. */
function finish(indicator: DraftIndicator, node: DraftNode): Indicator {
  const { aggregate, statusNote } = indicator;
  indicator.parent = node.id;
  // A roll-up is no part of the whole: it has no share.
  if (aggregate) indicator.weight = null;
  else if (indicator.responsible.length === 0) indicator.responsible = node.responsible;
  indicator.unit ??= unitInTarget(indicator.targets);
  if (statusNote && isRollingNote(statusNote.value)) indicator.status = statusOf(statusNote.value);
  return indicator as Indicator;
}
