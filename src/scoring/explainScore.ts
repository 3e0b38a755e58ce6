import type { Profile } from "../model/profile";
import { defaultProfile } from "../model/profile";
import type { ExplainedScore } from "../model/score";
import type { Unreadable } from "../model/target";
import { inScaleOf } from "../targets/inScaleOf";
import type { Written } from "../targets/parseActual";
import { interpretTarget } from "../targets/interpretTarget";
import type { TargetContext } from "../targets/targetContext";
import { thresholdValues } from "../targets/thresholdValues";
import { methods } from "./methods";
import { explainTarget } from "./explainTarget";
import type { LeveledTarget, ScoringRules } from "./scoreQuestion";

/** A score asked for in words, as on the command line. Numbers use a decimal point; texts are read as on a sheet. */
export interface ScoreRequest {
  readonly actual: string;
  readonly target: string;
  /** Best level first. */
  readonly thresholds?: readonly string[];
  readonly levels?: readonly number[];
  readonly method?: Profile["method"];
  /** Last known value, and the value a relative target is measured against. */
  readonly baseline?: string | null;
  readonly year?: number | null;
  readonly unit?: string | null;
}

/** One score as `cruscotto score --actual … --format json` prints it. */
export interface ScoreJson extends Omit<ExplainedScore, "steps" | "reason"> {
  /** The method's formula. */
  readonly formula: string;
  readonly steps: readonly string[];
  /** Why there is no score. */
  readonly reason: string | null;
}

const NUMBER = /^\s*[-+]?\d+(?:\.\d+)?\s*$/;
/** "1.500": fifteen hundred where the target writes its thousands like that, in one notation for both, or counts thousands itself. */
const GROUPED = /[1-9]\d{0,2}\.\d{3}(?!\d)/;
const GREAT = 1000;

function writtenBeside(target: string, context: TargetContext): (text: string) => Written {
  const reading = interpretTarget(target, context);
  const value = reading.ok ? reading.target.value : null;
  const grouped = GROUPED.test(target) || (typeof value === "number" && Math.abs(value) >= GREAT);
  return (text) =>
    NUMBER.test(text) && !(grouped && GROUPED.test(text))
      ? { text: text.trim(), stored: "number", number: Number(text) }
      : { text, stored: "text", number: null };
}

/** Explains one score step by step. A text nobody can read gives no score and says why. */
export function explainScore(
  request: ScoreRequest,
  rules: ScoringRules = defaultProfile,
  language: "it" | "en" = "it",
): ScoreJson {
  const { levels = defaultProfile.levels, year = null, unit = null } = request;
  const context = { year, unit };
  const written = writtenBeside(request.target, context);
  const answer = (score: ExplainedScore): ScoreJson => ({
    score: score.score,
    met: score.met,
    level: score.level,
    method: score.method,
    direction: score.direction,
    formula: methods[score.method].formula[language],
    steps: score.steps.map((step) => step[language]),
    reason: score.reason?.[language] ?? null,
  });
  const method = request.method ?? rules.method;
  const refuse = (what: string, { reason }: Unreadable): ScoreJson =>
    answer({
      score: null,
      met: null,
      level: null,
      method: method ?? (request.thresholds?.length ? "step" : "ratio"),
      direction: null,
      steps: [],
      reason: { it: `${what}: ${reason.it}`, en: `${what}: ${reason.en}` },
    });

  const thresholds: LeveledTarget[] = [];
  for (const [index, text] of (request.thresholds ?? []).entries()) {
    const reading = interpretTarget(text, { ...context, ...written(text) });
    const level = levels[index];
    if (!reading.ok) return refuse(text, reading);
    if (level !== undefined) thresholds.push({ level, target: reading.target });
  }
  const values = thresholdValues(thresholds.map((threshold) => threshold.target));
  const reading = interpretTarget(request.target, { ...context, thresholds: values });
  if (!reading.ok) return refuse(request.target, reading);
  const { target } = reading;

  let baseline: number | null = null;
  if (request.baseline != null) {
    const read = interpretTarget(request.baseline, { ...context, ...written(request.baseline) });
    if (!read.ok) return refuse(request.baseline, read);
    const scaled = inScaleOf(target, Number(read.target.value), read.target.unit === "percent");
    if (!scaled.ok) return refuse(request.baseline, scaled);
    baseline = scaled.value;
  }
  const question = { target, actual: written(request.actual), thresholds, basis: baseline, baseline, year };
  return answer(explainTarget(question, { ...rules, method }));
}
