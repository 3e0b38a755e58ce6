import type { Indicator, Plan, PlanNode, WeightGroup } from "../model/plan";
import type { Profile } from "../model/profile";
import type { Scored } from "../model/score";
import { groupBy } from "./groupBy";
import { rememberMeanings, type TargetMeaningReader } from "../targets/readTargets";

/** A weight group with the nodes or indicators it joins. */
export interface WeighedGroup extends WeightGroup {
  readonly items: readonly (PlanNode | Indicator)[];
}

/** A plan with the look-ups rules share, so that each rule stays one pass over what it asks about. */
export interface RuleContext {
  readonly plan: Plan;
  readonly profile: Profile;
  /** Year of the plan: the profile's word, else the workbook's. */
  readonly year: number | null;
  readonly scores: ReadonlyMap<string, Scored>;
  readonly nodes: readonly PlanNode[];
  /** Indicators in force: those a rolling update removed are left out. */
  readonly indicators: readonly Indicator[];
  readonly groups: readonly WeighedGroup[];
  node(id: string): PlanNode | undefined;
  /** Children of a node, the top level for null. */
  children(id: string | null): readonly PlanNode[];
  /** Indicators in force directly under a node. */
  indicatorsOf(id: string): readonly Indicator[];
  /** What a target, threshold or baseline means, read once for all rules. */
  readonly read: TargetMeaningReader;
}

/** Prepares the look-ups in one pass over the plan. */
export function prepareContext(
  plan: Plan,
  profile: Profile,
  scores: ReadonlyMap<string, Scored> = new Map(),
): RuleContext {
  const indicators = plan.indicators.filter(({ status }) => status !== "removed");
  const nodesById = new Map(plan.nodes.map((node) => [node.id, node]));
  const weighable = new Map<string, PlanNode | Indicator>(nodesById);
  for (const indicator of indicators) weighable.set(indicator.id, indicator);
  const childrenOf = groupBy(plan.nodes, ({ parent }) => parent);
  const indicatorsOf = groupBy(indicators, ({ parent }) => parent);

  const year = profile.year ?? plan.year;
  return {
    plan,
    profile,
    year,
    scores,
    nodes: plan.nodes,
    indicators,
    groups: plan.weightGroups.map((group) => ({
      ...group,
      items: group.members.flatMap((id) => weighable.get(id) ?? []),
    })),
    node: (id) => nodesById.get(id),
    children: (id) => childrenOf.get(id) ?? [],
    indicatorsOf: (id) => indicatorsOf.get(id) ?? [],
    read: rememberMeanings(year, plan.indicators),
  };
}
