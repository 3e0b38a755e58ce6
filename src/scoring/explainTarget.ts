import type { Bilingual } from "../model/finding";
import type { ExplainedScore } from "../model/score";
import { explainSteps } from "./explainSteps";
import { methods } from "./methods";
import type { ScoreQuestion, ScoringRules } from "./scoreQuestion";
import { settleScore } from "./scoreTarget";

/** Scores one actual and tells the way there; no steps where there is no score. */
export function explainTarget(
  question: ScoreQuestion,
  rules: ScoringRules,
  because: Bilingual | null = null,
): ExplainedScore {
  const { score, measure } = settleScore(question, rules);
  if (score.score === null) return { ...score, steps: [] };
  return {
    ...score,
    steps: explainSteps(question, measure, methods[score.method], rules.bands, score.score, because),
  };
}
