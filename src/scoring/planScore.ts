import type { Plan } from "../model/plan";
import type { MissingPolicy } from "../model/profile";
import type { Scored } from "../model/score";
import { rollUp, type RollUp } from "./rollUp";

/** The score of the whole plan: the mean of its topmost objectives by their weights. */
export function planScore(
  { nodes }: Pick<Plan, "nodes">,
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
