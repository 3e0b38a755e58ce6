import type { Plan } from "../model/plan";
import type { Indicator } from "../model/indicator";
import type { Profile } from "../model/profile";
import type { ExplainedScore, Scored } from "../model/score";
import { explainTarget } from "./explainTarget";
import { indicatorQuestions } from "./indicatorQuestions";

/**
 * The score of one indicator with the way to it, computed when somebody asks: a plan has thousands of scores and shows a few. `scores` are the
 * plan's, for a strategic target that is compared with the roll-up. Null where the indicator has no actual to score.
 */
export function explainIndicator(
  plan: Plan,
  profile: Profile,
  scores: ReadonlyMap<string, Scored>,
  indicator: Indicator,
): ExplainedScore | null {
  const questions = indicatorQuestions(plan, profile);
  const below = indicator.aggregate ? (scores.get(indicator.parent)?.score ?? null) : null;
  const question = below === null ? questions.latest(indicator) : questions.aggregate(indicator, below);
  return question && explainTarget(question, profile, indicator.direction?.because ?? null);
}
