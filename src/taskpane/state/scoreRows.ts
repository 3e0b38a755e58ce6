import { groupBy } from "../../model/groupBy";
import type { Address } from "../../model/address";
import type { NodeKind } from "../../model/nodeKind";
import { readingOfYear } from "../../model/readingOfYear";
import type { Plan, PlanNode } from "../../model/plan";
import type { Indicator } from "../../model/indicator";
import type { Scored } from "../../model/score";

/** An objective or indicator with its score, as the table of scores shows it. */
export interface ScoreRow {
  readonly id: string;
  readonly title: string;
  readonly at: Address;
  readonly kind: NodeKind | "indicator";
  /** 0 for the topmost objectives. */
  readonly depth: number;
  readonly responsible: readonly string[];
  /** Of an indicator, in the plan's year where it has several; null where there is none. */
  readonly target: string | null;
  readonly result: string | null;
  /** Null while nothing below it has a score. */
  readonly score: number | null;
  /** Share of weight that has a score, 0…1. */
  readonly measured: number;
}

/**
 * Objectives in the order of the plan, each followed by its indicators. Areas, missions and actions stand among them only where
 * they have indicators of their own.
 */
export function scoreRows(plan: Plan, scores: ReadonlyMap<string, Scored>): ScoreRow[] {
  const depths = new Map<string, number>();
  const below = groupBy(
    plan.indicators.filter(({ aggregate }) => !aggregate),
    ({ parent }) => parent,
  );
  const row = (item: PlanNode | Indicator, depth: number, responsible: readonly string[]): ScoreRow => {
    const { score = null, measured = 0 } = scores.get(item.id) ?? {};
    const isNode = "title" in item;
    const title = isNode ? item.title : item.name;
    return {
      id: item.id,
      title: [item.code?.value, title.value].filter(Boolean).join(" "),
      at: title.at,
      kind: isNode ? item.kind : "indicator",
      depth,
      responsible,
      target: isNode ? null : readingOfYear(item.targets, plan.year),
      result: isNode ? null : readingOfYear(item.actuals, plan.year),
      score,
      measured,
    };
  };
  return plan.nodes.flatMap((node): ScoreRow[] => {
    const { id, parent } = node;
    const indicators = below.get(id) ?? [];
    const above = parent === null ? undefined : depths.get(parent);
    if (!isObjective(node) && indicators.length === 0) {
      if (above !== undefined) depths.set(id, above);
      return [];
    }
    const depth = above === undefined ? 0 : above + 1;
    depths.set(id, depth);
    const own = namesOf(node);
    return [
      row(node, depth, own),
      // Who answers for an objective answers for its indicators, where they name nobody.
      ...indicators.map((indicator) => {
        const names = namesOf(indicator);
        return row(indicator, depth + 1, names.length > 0 ? names : own);
      }),
    ];
  });
}

/** Whether a row or a node is an objective, whose scores the bands count. */
export const isObjective = ({ kind }: Pick<ScoreRow, "kind">): boolean =>
  kind === "strategicObjective" || kind === "operationalObjective";

const namesOf = ({ responsible }: PlanNode | Indicator): string[] => responsible.map(({ value }) => value);

/** Empty cells that wait for a result, in the order of the plan. */
export const waitingForActuals = (plan: Plan): Address[] =>
  plan.indicators.flatMap(({ blankActuals }) => blankActuals.map(({ at }) => at));
