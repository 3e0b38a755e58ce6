import type { Address } from "../../model/address";
import type { Plan } from "../../model/plan";
import type { Scored } from "../../model/score";

/** An objective with its score, as the table of scores shows it. */
export interface ScoreRow {
  readonly id: string;
  readonly title: string;
  readonly at: Address;
  /** 0 for the topmost objectives. */
  readonly depth: number;
  /** Null while nothing below it has a score. */
  readonly score: number | null;
  /** Share of weight that has a score, 0…1. */
  readonly measured: number;
}

/** Strategic and operational objectives in the order of the plan. */
export function scoreRows(plan: Plan, scores: ReadonlyMap<string, Scored>): ScoreRow[] {
  const depths = new Map<string, number>();
  return plan.nodes.flatMap(({ id, kind, parent, code, title }): ScoreRow[] => {
    if (kind !== "strategicObjective" && kind !== "operationalObjective") return [];
    const depth = parent !== null && depths.has(parent) ? (depths.get(parent) ?? 0) + 1 : 0;
    depths.set(id, depth);
    const { score = null, measured = 0 } = scores.get(id) ?? {};
    const name = [code?.value, title.value].filter(Boolean).join(" ");
    return [{ id, title: name, at: title.at, depth, score, measured }];
  });
}

/** Empty cells that wait for a result, in the order of the plan. */
export const waitingForActuals = (plan: Plan): Address[] =>
  plan.indicators.flatMap(({ blankActuals }) => blankActuals.map(({ at }) => at));
