import type { Indicator, Plan, PlanNode, Reading, WeightGroup } from "../model/plan";
import type { Profile } from "../model/profile";
import type { Scored } from "../model/score";
import type { Interpretation } from "../targets/interpretTarget";
import { interpretTargets } from "../targets/interpretTargets";
import { findById } from "./findById";
import { groupBy } from "./groupBy";
import { measureIndicators, type MeasuredIndicator } from "./measuredIndicator";
import { once } from "./once";

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
  /** The indicators in force with what their targets, thresholds and baselines mean. */
  readonly measured: readonly MeasuredIndicator[];
  /** What any cell of an indicator means by itself, which way is better left aside. */
  read(indicator: Indicator, reading: Reading): Interpretation;
  readonly groups: readonly WeighedGroup[];
  node(id: string): PlanNode | undefined;
  /** Children of a node, the top level for null. */
  children(id: string | null): readonly PlanNode[];
  /** Indicators in force directly under a node. */
  indicatorsOf(id: string): readonly Indicator[];
}

/** Prepares the look-ups; each of them is made when a rule first asks for it. */
export function prepareContext(
  plan: Plan,
  profile: Profile,
  scores: ReadonlyMap<string, Scored> = new Map(),
): RuleContext {
  const year = profile.year ?? plan.year;
  const { nodes } = plan;
  const indicators = plan.indicators.filter(({ status }) => status !== "removed");
  const node = findById(nodes);
  const interpret = once(() => interpretTargets(year, plan.indicators));
  const measured = once(() => measureIndicators(indicators, interpret()));
  const groups = once(() => joinGroups(plan.weightGroups, nodes, indicators));
  const childrenOf = once(() => groupBy(nodes, ({ parent }) => parent));
  const indicatorsOf = once(() => groupBy(indicators, ({ parent }) => parent));
  return {
    plan,
    profile,
    year,
    scores,
    nodes,
    indicators,
    get measured() {
      return measured();
    },
    read: (indicator, reading) => interpret()(indicator, reading, null),
    get groups() {
      return groups();
    },
    node,
    children: (id) => childrenOf().get(id) ?? [],
    indicatorsOf: (id) => indicatorsOf().get(id) ?? [],
  };
}

function joinGroups(
  groups: readonly WeightGroup[],
  nodes: readonly PlanNode[],
  indicators: readonly Indicator[],
): readonly WeighedGroup[] {
  const node = findById(nodes);
  const indicator = findById(indicators);
  return groups.map((group) => {
    const items: (PlanNode | Indicator)[] = [];
    for (const id of group.members) {
      const item = node(id) ?? indicator(id);
      if (item) items.push(item);
    }
    return { ...group, items };
  });
}
