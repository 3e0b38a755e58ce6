import type { Plan, PlanNode, WeightGroup } from "../../model/plan";
import type { NodeFact } from "../model";
import { adoptByCode } from "./adoptByCode";
import { dropEmpty } from "./dropEmpty";
import { exactly } from "./exactly";
import { groupByTotals } from "./groupByTotals";
import { groupIndicators, type GrownIndicator } from "./groupIndicators";
import { groupNodes } from "./groupNodes";
import { inReadingOrder } from "./inReadingOrder";
import { joinActionIndicators } from "./joinActionIndicators";
import { joinFacts } from "./joinFacts";
import { joinOwnedIndicators } from "./joinOwnedIndicators";
import { joinTableIndicators } from "./joinTableIndicators";
import { mergeFacts, type GrownNode } from "./mergeFacts";
import { settleCodes } from "./settleCodes";
import { settleIndicator } from "./settleIndicator";
import { settleKinds } from "./settleKinds";
import { settleWeights, type SettledWeight } from "./settleWeights";
import type { StatedTotal } from "./statedTotals";
import { uprightLevels } from "./uprightLevels";
import { weighGroups, type WeighedGroup } from "./weighGroups";

/** The tree half of a plan. */
export type Tree = Pick<Plan, "nodes" | "indicators" | "weightGroups">;

/** What the tree is told beside its facts. */
export interface TreeContext {
  /** Names of the sheets in tab order. */
  readonly sheets: readonly string[];
  /** Place of the plan a fact belongs to; all belong to one where it is not given. */
  readonly planOf?: (fact: NodeFact) => number;
  /** Totals of weights the sheets have themselves. */
  readonly totals?: readonly StatedTotal[];
}

/**
 * Grows the tree from what all regions of a workbook say: facts that show one node are joined, nodes are hung below those their codes
 * name, levels and codes settled, weights put into groups. Pure: the facts stay as they are.
 */
export function growTree(
  facts: readonly NodeFact[],
  { sheets, planOf = () => 0, totals = [] }: TreeContext,
): Tree {
  const branches = settleKinds(settleCodes(dropEmpty(adoptByCode(joinFacts(uprightLevels(facts), planOf)))));
  const nodes = inReadingOrder(branches, sheets).map((branch, place) => mergeFacts(branch, nodeId(place)));
  const indicators = numbered(nodes);
  const weightOf = (place: number) => nodes[place]?.weight ?? null;
  const ofNodes = nodes.flatMap((node, place) =>
    groupIndicators(indicators[place] ?? [], place, {
      level: `${node.plan} indicators ${node.region}`,
      kind: `${node.plan} indicators`,
    }),
  );
  const ofOffices = joinOwnedIndicators(joinActionIndicators(ofNodes, nodes), nodes);
  const groups = [...groupNodes(nodes), ...joinTableIndicators(ofOffices)];
  const weighing = weighGroups(groupByTotals(groups, totals), weightOf);
  const weights = settleWeights(weighing);
  return {
    nodes: nodes.map((node) => toNode(node, nodes[node.parent]?.id ?? null, weights(node))),
    indicators: nodes.flatMap((node, place) =>
      (indicators[place] ?? []).map((indicator) => settleIndicator(indicator, node, weights(indicator))),
    ),
    weightGroups: weighing.groups.map((group) => toWeightGroup(group, nodes[group.parent]?.id ?? null)),
  };
}

/** "n1", "n2", … by place. A plan is read again after every edit, always with the same ids: they are written once. */
function countIds(letter: string): (place: number) => string {
  const ids: string[] = [];
  return (place) => (ids[place] ??= `${letter}${place + 1}`);
}

const nodeId = countIds("n");
const indicatorId = countIds("i");

/** The indicators of every node with their ids, in reading order. */
function numbered(nodes: readonly GrownNode[]): readonly (readonly GrownIndicator[])[] {
  let count = 0;
  return nodes.map((node) =>
    node.indicators.map((indicator) => ({ ...indicator, id: indicatorId(count++) })),
  );
}

function toWeightGroup(group: WeighedGroup, parent: string | null): WeightGroup {
  const { by, label, members, weights, whole, sum, complete } = group;
  return { by, parent, label, members: members.map(({ id }) => id), weights, whole, sum, complete };
}

function toNode(node: GrownNode, parent: string | null, { weight, relativeWeight }: SettledWeight): PlanNode {
  const { id, plan, kind, code, title, perspective, priority, description, blanks } = node;
  const responsible = exactly(node.responsible);
  const [actions, mentions] = [exactly(node.actions), exactly(node.mentions)];
  // Field by field: an object spread from another one takes twice the memory.
  return {
    id,
    plan,
    parent,
    kind,
    code,
    title,
    weight,
    relativeWeight,
    perspective,
    priority,
    responsible,
    description,
    actions,
    mentions,
    blanks,
  };
}
