import type { Bilingual } from "../model/finding";
import type { ScoringMethod } from "../model/profile";
import type { Score } from "../model/score";
import type { TargetMeaning } from "../model/target";
import { parseActual } from "../targets/parseActual";
import { achieve } from "./achieve";
import { isMet, type Measure } from "./measure";
import { measureOf } from "./measureOf";
import { methods } from "./methods";
import { levelOf } from "./methods/step";
import { missingBasis } from "./missingBasis";
import type { ScoreQuestion, ScoringRules } from "./scoreQuestion";

const NO_TARGET: Bilingual = {
  it: "nessun target quest'anno: si misura soltanto",
  en: "no target this year: only measured",
};
const ELSEWHERE: Bilingual = {
  it: "il target rimanda a un altro documento",
  en: "the target refers to another document",
};

const OPEN: Bilingual = {
  it: "dire se sia meglio un valore alto o uno basso",
  en: "say whether higher or lower is better",
};

/** The method a target is scored by: dates and yes/no know only reached, a threshold, or not. */
function methodFor(
  { kind }: TargetMeaning,
  hasThresholds: boolean,
  chosen: ScoringMethod | null,
): ScoringMethod {
  if (kind === "boolean" || kind === "date") return "step";
  return chosen ?? (hasThresholds ? "step" : "ratio");
}

const unscored = (method: ScoringMethod, direction: Score["direction"], reason: Bilingual): Score => ({
  score: null,
  met: null,
  level: null,
  method,
  direction,
  reason,
});

/** A score with the numbers it was computed from; none where it was typed or could not be computed. */
export interface Settled {
  readonly score: Score;
  readonly measure: Measure | null;
}

/** Scores one actual, keeping the numbers for an explanation. */
export function settleScore(question: ScoreQuestion, rules: ScoringRules): Settled {
  const { target } = question;
  const method = methodFor(target, question.thresholds.length > 0, rules.method);
  const without = (reason: Bilingual): Settled => ({
    score: unscored(method, target.direction, reason),
    measure: null,
  });
  if (target.kind === "none") return without(NO_TARGET);
  if (target.kind === "reference") return without(ELSEWHERE);

  if (
    target.kind !== "boolean" &&
    target.kind !== "milestone" &&
    target.direction === null &&
    target.operator !== "="
  ) {
    return without(OPEN);
  }

  if (question.open) return without(question.open);

  const actual = parseActual(question.actual, target, {
    year: question.year,
    decimals: question.decimals ?? null,
  });
  if (!actual.ok) return without(actual.reason);
  if (target.kind === "milestone") {
    // Somebody judged it: what is typed is the score.
    const met = actual.value >= 1;
    const score = { score: actual.value, met, level: met ? 1 : null, method, direction: null, reason: null };
    return { score, measure: null };
  }

  const measure = measureOf(question, actual, rules.cap);
  if (measure === null) return without(missingBasis(target));
  const value = achieve(measure, methods[method], rules.bands);
  if (value === null) return without(methods[method].missing ?? missingBasis(target));
  const met = isMet(measure);
  if (!met && question.unread) return without(question.unread);
  const level = met ? 1 : levelOf(measure);
  return { score: { score: value, met, level, method, direction: measure.direction, reason: null }, measure };
}

/** Scores one actual against its target: the achievement, whether the target is met, and the level reached. */
export const scoreTarget = (question: ScoreQuestion, rules: ScoringRules): Score =>
  settleScore(question, rules).score;
