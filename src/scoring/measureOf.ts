import { isoOfSerial } from "../targets/calendar";
import { goalOf } from "../targets/goal";
import type { TargetMeaning } from "../model/target";
import { besideTarget } from "../targets/direction";
import { inScaleOf, type Actual } from "../targets/inScaleOf";
import { yearOf } from "../targets/parseActual";
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
    const value = thresholdValue(target, goal.value, threshold.unit === "percent");
    if (value !== null) points.push({ value, level, strict });
  }
  return points;
}

function thresholdValue(target: TargetMeaning, value: number, percent: boolean): number | null {
  if (target.kind === "comparison" && typeof target.value === "number") {
    return besideTarget(value, percent, target.value, target.unit);
  }
  const scaled = inScaleOf(target, value, percent);
  return scaled.ok ? scaled.value : null;
}

const yearOfSerial = (serial: number): number | null => {
  const iso = isoOfSerial(serial);
  return iso === null ? null : Number(iso.slice(0, 4));
};

/** The change a target or a threshold names, signed; null where it names none. */
function changeOf({ change, value, unit, kind }: TargetMeaning, wanted: TargetMeaning): number | null {
  if (change !== null) return change;
  if (typeof value !== "number") return null;
  // "4%" among the thresholds of "riduzione del 5%" is a change in the same sense, and so is a plain 4, or 2.
  const plain = kind === "comparison";
  const share = plain && wanted.unit === "percent" && unit !== "percent";
  const largest = Math.min(2, 10 * Math.abs(wanted.change ?? Number(wanted.value)));
  const size = share && Math.abs(value) > largest ? value / 100 : value;
  const falls = (wanted.change ?? Number(wanted.value)) < 0;
  return plain && wanted.unsigned && falls ? -Math.abs(size) : size;
}

/** A change against a change: a fall counts by how far it goes, so that −4 % of −5 % is four fifths. */
function changeMeasure({ target, thresholds }: ScoreQuestion, actual: number, cap: number): Measure | null {
  const wanted = changeOf(target, target);
  if (wanted === null) return null;
  const turned = wanted < 0 && target.direction === "lower";
  const sense = (value: number): number => (turned ? -value : value);
  return {
    actual: sense(actual),
    target: sense(wanted),
    direction: turned ? "higher" : (target.direction ?? "higher"),
    strict: target.operator === ">" || target.operator === "<",
    exact: target.operator === "=",
    tolerance: target.tolerance ?? 0,
    thresholds: thresholds.flatMap(({ level, target: threshold }) => {
      const value = changeOf(threshold, target);
      return value === null ? [] : [{ value: sense(value), level, strict: false }];
    }),
    baseline: null,
    cap,
    change: { turned },
  };
}

/**
 * A question in numbers, `actual` in the scale of the target. Days without a year are of the target's own, else of the plan's, else of
 * the actual's. Null where the target has nothing to compute with.
 */
export function measureOf(question: ScoreQuestion, reached: Actual, cap: number): Measure | null {
  const { target } = question;
  const actual = reached.value;
  if (reached.change) return changeMeasure(question, actual, cap);
  const year =
    target.kind === "date" ? (yearOf(target) ?? question.year ?? yearOfSerial(actual)) : question.year;
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
