import { groupBy } from "../../model/groupBy";
import type { Address } from "../../model/address";
import type { NodeKind } from "../../model/nodeKind";
import type { Indicator, PeriodReading, Plan, PlanNode } from "../../model/plan";
import type { MissingPolicy } from "../../model/profile";
import type { Scored } from "../../model/score";
import { rollUp, type RollUp } from "../../scoring/rollUp";

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

/** Strategic and operational objectives in the order of the plan, each followed by its indicators. */
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
      target: isNode ? null : ofYear(item.targets, plan.year),
      result: isNode ? null : ofYear(item.actuals, plan.year),
      score,
      measured,
    };
  };
  return plan.nodes.flatMap((node): ScoreRow[] => {
    const { id, kind, parent } = node;
    if (kind !== "strategicObjective" && kind !== "operationalObjective") return [];
    const depth = parent !== null && depths.has(parent) ? (depths.get(parent) ?? 0) + 1 : 0;
    depths.set(id, depth);
    const own = namesOf(node);
    return [
      row(node, depth, own),
      // Who answers for an objective answers for its indicators, where they name nobody.
      ...(below.get(id) ?? []).map((indicator) => {
        const names = namesOf(indicator);
        return row(indicator, depth + 1, names.length > 0 ? names : own);
      }),
    ];
  });
}

const namesOf = ({ responsible }: PlanNode | Indicator): string[] => responsible.map(({ value }) => value);

/** The last reading of the year, else the last of all. */
function ofYear(readings: readonly PeriodReading[], year: number | null): string | null {
  const own = readings.filter(({ period }) => year !== null && period.includes(String(year)));
  return (own.at(-1) ?? readings.at(-1))?.text ?? null;
}

/** The score of the whole plan: the mean of its topmost objectives by their weights. */
export function planScore(
  { nodes }: Plan,
  scores: ReadonlyMap<string, Scored>,
  missing: MissingPolicy,
): RollUp {
  const tops = nodes.filter(({ parent }) => parent === null);
  return rollUp(
    tops.map(({ id, weight }) => {
      const { score = null, measured = 0 } = scores.get(id) ?? {};
      return { score, measured, weight: weight?.fraction ?? null };
    }),
    missing,
  );
}

/** Empty cells that wait for a result, in the order of the plan. */
export const waitingForActuals = (plan: Plan): Address[] =>
  plan.indicators.flatMap(({ blankActuals }) => blankActuals.map(({ at }) => at));
