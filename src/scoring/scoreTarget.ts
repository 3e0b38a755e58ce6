import type { Bilingual } from "../model/finding";
import type { Profile, ScoringMethod } from "../model/profile";
import type { Score } from "../model/score";
import type { Target } from "../model/target";
import { isoOfSerial } from "../targets/calendar";
import { goalOf, type Goal } from "../targets/goal";
import { inScaleOf, parseActual, yearOf, type Written } from "../targets/parseActual";
import { achieve } from "./achieve";
import { explainSteps } from "./explainSteps";
import { isMet, type Measure, type ThresholdPoint } from "./measure";
import { methods } from "./methods";
import { levelOf } from "./methods/step";

/** A threshold read as a target, with the level it earns. */
export interface LeveledTarget {
  readonly level: number;
  readonly target: Target;
}

/** One actual against one target, as read from a sheet or from the arguments of a function. */
export interface ScoreQuestion {
  readonly target: Target;
  readonly actual: Written;
  /** Best level first. */
  readonly thresholds: readonly LeveledTarget[];
  /** The value a relative target is measured against: another year's, the group's, the baseline's. */
  readonly basis: number | null;
  /** Last known value, for the methods that start from it. */
  readonly baseline: number | null;
  /** Year that completes dates without their own. */
  readonly year: number | null;
}

/** The part of a profile that scores one indicator. */
export type ScoringRules = Pick<Profile, "method" | "cap" | "bands">;

const SCORED_BY_STEPS = new Set(["boolean", "date"]);

const NO_SCORE: Readonly<Record<"none" | "reference", Bilingual>> = {
  none: { it: "nessun target quest'anno: si misura soltanto", en: "no target this year: only measured" },
  reference: { it: "il target rimanda a un altro documento", en: "the target refers to another document" },
};

/** The method a target is scored by: dates and yes/no know only reached, a threshold, or not. */
export function methodFor(
  target: Target,
  hasThresholds: boolean,
  chosen: ScoringMethod | null,
): ScoringMethod {
  if (SCORED_BY_STEPS.has(target.kind)) return "step";
  return chosen ?? (hasThresholds ? "step" : "ratio");
}

function pointsOf(question: ScoreQuestion, year: number | null): ThresholdPoint[] {
  const { target, thresholds, basis } = question;
  const points: ThresholdPoint[] = [];
  for (const { level, target: threshold } of thresholds) {
    const goal = goalOf(threshold, basis, year);
    if (goal === null || (threshold.kind === "date") !== (target.kind === "date")) continue;
    const isDate = threshold.kind === "date";
    const scaled = isDate
      ? { ok: true, value: goal.value }
      : inScaleOf(target, goal.value, threshold.unit === "percent");
    if (!("value" in scaled)) continue;
    const strict = goal.strict && !threshold.assumed.includes("operator");
    points.push({ value: scaled.value, level, strict });
  }
  return points;
}

/** The question in numbers; `year` completes dates. */
function measureOf(
  question: ScoreQuestion,
  goal: Goal,
  actual: number,
  cap: number,
  year: number | null,
): Measure {
  return {
    actual: goal.from === null ? actual : Math.abs(actual - goal.from),
    target: goal.value,
    direction: goal.direction,
    strict: goal.strict,
    tolerance: goal.tolerance,
    thresholds: pointsOf(question, year),
    baseline: question.baseline,
    cap,
  };
}

const unscored = (method: ScoringMethod, direction: Score["direction"], reason: Bilingual): Score => ({
  score: null,
  met: null,
  level: null,
  method,
  direction,
  steps: [],
  reason,
});

/** A milestone's score is typed by whoever judges it. */
const judged = (question: ScoreQuestion, method: ScoringMethod, value: number): Score => ({
  score: value,
  met: value >= 1,
  level: value >= 1 ? 1 : null,
  method,
  direction: null,
  steps: explainSteps(question, null, methods[method], [], value),
  reason: null,
});

/** Scores one actual: the achievement, whether the target is met, the level reached, and the way there in words. */
export function scoreTarget(question: ScoreQuestion, rules: ScoringRules): Score {
  const { target } = question;
  const method = methodFor(target, question.thresholds.length > 0, rules.method);
  if (target.kind === "none" || target.kind === "reference")
    return unscored(method, null, NO_SCORE[target.kind]);

  const actual = parseActual(question.actual, target, { year: question.year });
  if (!actual.ok) return unscored(method, target.direction, actual.reason);
  if (target.kind === "milestone") return judged(question, method, actual.value);

  const year =
    question.year ?? (target.kind === "date" && yearOf(target) === null ? yearOfSerial(actual.value) : null);
  const goal = goalOf(target, question.basis, year);
  if (goal === null) return unscored(method, target.direction, target.words);

  const m = measureOf(question, goal, actual.value, rules.cap, year);
  const score = achieve(m, methods[method], rules.bands);
  if (score === null) return unscored(method, m.direction, methods[method].missing ?? target.words);
  const met = isMet(m);
  let steps: readonly Bilingual[] | undefined;
  return {
    score,
    met,
    level: met ? 1 : levelOf(m),
    method,
    direction: m.direction,
    // Written only when somebody asks: a plan has thousands of scores and shows a few.
    get steps() {
      return (steps ??= explainSteps(question, m, methods[method], rules.bands, score));
    },
    reason: null,
  };
}

const yearOfSerial = (serial: number): number | null => {
  const iso = isoOfSerial(serial);
  return iso === null ? null : Number(iso.slice(0, 4));
};
