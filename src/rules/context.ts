import type { Plan, PlanNode, WeightGroup } from "../model/plan";
import type { Indicator } from "../model/indicator";
import type { Reading } from "../model/reading";
import type { Profile } from "../model/profile";
import type { Scored } from "../model/score";
import type { Interpretation } from "../targets/interpretTarget";
import { interpretTargets } from "../targets/interpretTargets";
import { findById } from "./findById";
import { groupBy } from "../model/groupBy";
import { measureIndicators, type MeasuredIndicator } from "./measuredIndicator";
import { once } from "./once";
import { weighGroup, type WeighedGroup } from "./weighedGroup";

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
  readonly removed: readonly Indicator[];
  /** The indicators in force with what their targets, thresholds and baselines mean. */
  readonly measured: readonly MeasuredIndicator[];
  readonly groups: readonly WeighedGroup[];
  /** The context of the whole plan, for a rule that is handed one part of it after the other. */
  readonly whole: RuleContext;
  /** What any cell of an indicator means by itself, which way is better left aside. */
  read(indicator: Indicator, reading: Reading): Interpretation;
  node(id: string): PlanNode | undefined;
  /** Children of a node, the top level for null. */
  children(id: string | null): readonly PlanNode[];
  /** Indicators in force directly under a node. */
  indicatorsOf(id: string): readonly Indicator[];
}

/** The context of a whole plan, and of its parts in their order. */
export interface PlanContext extends RuleContext {
  /** At most so many nodes, indicators and groups each. */
  parts(most?: number): Iterable<RuleContext>;
}

/** What a context is about; everything else is the same for all parts of a plan. */
interface Part {
  readonly nodes: readonly PlanNode[];
  readonly indicators: readonly Indicator[];
  readonly removed: readonly Indicator[];
  readonly weightGroups: readonly WeightGroup[];
}

/** So many nodes, indicators and groups stay at hand while one rule after the other looks at them. */
const ITEMS_OF_A_PART = 500;

/** Prepares the look-ups; each of them is made when a rule first asks for it. */
export function prepareContext(
  plan: Plan,
  profile: Profile,
  scores: ReadonlyMap<string, Scored> = new Map(),
): PlanContext {
  const year = profile.year ?? plan.year;
  const removed = plan.indicators.filter(({ status }) => status === "removed");
  const inForce =
    removed.length === 0 ? plan.indicators : plan.indicators.filter(({ status }) => status !== "removed");
  const whole: Part = { nodes: plan.nodes, indicators: inForce, removed, weightGroups: plan.weightGroups };
  const interpret = once(() => interpretTargets(year, plan.indicators));
  const childrenOf = once(() => groupBy(whole.nodes, ({ parent }) => parent));
  const indicatorsOf = once(() => groupBy(whole.indicators, ({ parent }) => parent));
  const member = findById<PlanNode | Indicator>(whole.nodes, whole.indicators);
  const shared = {
    plan,
    profile,
    year,
    scores,
    node: findById(whole.nodes),
    children: (id: string | null) => childrenOf().get(id) ?? [],
    indicatorsOf: (id: string) => indicatorsOf().get(id) ?? [],
    read: (indicator: Indicator, reading: Reading) => interpret()(indicator, reading, null),
  };

  const weigh = (groups: readonly WeightGroup[]) => groups.map((group) => weighGroup(group, member));
  const measured = once(() => measureIndicators(inForce, interpret()));
  const groups = once(() => weigh(plan.weightGroups));
  const context: PlanContext = {
    ...shared,
    nodes: plan.nodes,
    indicators: inForce,
    removed,
    get measured() {
      return measured();
    },
    get groups() {
      return groups();
    },
    get whole() {
      return context;
    },
    // Parts have no getters: the engine keeps those of every object apart, and with them all that hangs on a part.
    *parts(most = ITEMS_OF_A_PART) {
      for (const { weightGroups, ...items } of inParts(whole, most))
        yield {
          ...shared,
          ...items,
          measured: measureIndicators(items.indicators, interpret()),
          groups: weigh(weightGroups),
          whole: context,
        };
    },
  };
  return context;
}

function* inParts({ nodes, indicators, removed, weightGroups }: Part, most: number): Generator<Part> {
  const longest = Math.max(nodes.length, indicators.length, removed.length, weightGroups.length);
  const count = Math.ceil(longest / most);
  for (let index = 0; index < count; index += 1) {
    const cut = <Item>(items: readonly Item[]): readonly Item[] =>
      items.slice(
        Math.floor((items.length * index) / count),
        Math.floor((items.length * (index + 1)) / count),
      );
    yield {
      nodes: cut(nodes),
      indicators: cut(indicators),
      removed: cut(removed),
      weightGroups: cut(weightGroups),
    };
  }
}
