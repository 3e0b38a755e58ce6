import { isoOfSerial } from "../targets/calendar";
import { goalOf } from "../targets/goal";
import { inScaleOf, yearOf } from "../targets/parseActual";
import type { Measure, ThresholdPoint } from "./measure";
import type { ScoreQuestion } from "./scoreQuestion";

const NONE: readonly ThresholdPoint[] = [];

/** The thresholds that can be compared with the target, in its scale. */
function pointsOf(
  { target, thresholds, basis }: ScoreQuestion,
  year: number | null,
): readonly ThresholdPoint[] {
  if (thresholds.length === 0) return NONE;
  const points: ThresholdPoint[] = [];
  for (const { level, target: threshold } of thresholds) {
    const goal = goalOf(threshold, basis, year);
    const isDate = threshold.kind === "date";
    if (goal === null || isDate !== (target.kind === "date")) continue;
    const strict = goal.strict && !threshold.assumed.includes("operator");
    if (isDate) {
      points.push({ value: goal.value, level, strict });
      continue;
    }
    const scaled = inScaleOf(target, goal.value, threshold.unit === "percent");
    if (scaled.ok) points.push({ value: scaled.value, level, strict });
  }
  return points;
}

const yearOfSerial = (serial: number): number | null => {
  const iso = isoOfSerial(serial);
  return iso === null ? null : Number(iso.slice(0, 4));
};

/**
 * A question in numbers, `actual` in the scale of the target. A date without a year takes the actual's where no plan year is
 * known. Null where the target has nothing to compute with.
 */
export function measureOf(question: ScoreQuestion, actual: number, cap: number): Measure | null {
  const { target } = question;
  const open = target.kind === "date" && question.year === null && yearOf(target) === null;
  const year = open ? yearOfSerial(actual) : question.year;
  const goal = goalOf(target, question.basis, year);
  if (goal === null) return null;
  return {
    actual: goal.from === null ? actual : Math.abs(actual - goal.from),
    target: goal.value,
    direction: goal.direction,
    strict: goal.strict,
    exact: goal.exact,
    tolerance: goal.tolerance,
    thresholds: pointsOf(question, year),
    baseline: question.baseline,
    cap,
  };
}
