import type { PeriodReading } from "../../model/reading";
import type { ScoreQuestion } from "../../scoring/scoreQuestion";
import { serialOf } from "../../targets/calendar";

type Value = Pick<PeriodReading, "text" | "stored" | "number">;

const numbers = (values: readonly number[], stored: "number" | "percent"): Value[] =>
  [...new Set(values)]
    .filter(Number.isFinite)
    .map((number) => ({ number, stored, text: stored === "percent" ? `${number * 100}%` : String(number) }));

const around = (value: number): number[] => [
  value,
  value * 1.1,
  value * 0.9,
  value / 2,
  value * 1.7,
  value + 1,
];

/** Results on both sides of everything a question compares with, to see whether two ways of scoring ever differ; the real one first. */
export function probesOf(question: ScoreQuestion, actual: PeriodReading): readonly PeriodReading[] {
  const values = valuesFor(question).map((value): PeriodReading => ({ ...actual, ...value }));
  return actual.text.trim() === "" ? values : [actual, ...values];
}

function valuesFor({ target, thresholds, basis, baseline, year }: ScoreQuestion): readonly Value[] {
  if (target.kind === "date") {
    const days = [target, ...thresholds.map((one) => one.target)].flatMap(({ value }) =>
      typeof value === "string" ? [serialOf(value, year ?? 2000)] : [],
    );
    return days.flatMap((day) =>
      [day - 1, day, day + 1, day + 250, day + 400].map((number): Value => ({
        number,
        stored: "date",
        text: String(number),
      })),
    );
  }
  if (target.kind === "boolean" || target.kind === "milestone")
    return ["SI", "NO"].map((text): Value => ({ text, stored: "text", number: null }));
  const bounds = [target.value, basis, baseline, ...thresholds.map((one) => one.target.value)];
  const known = bounds.flatMap((bound) => (typeof bound === "number" ? around(bound) : []));
  const percent = target.unit === "percent" && target.change === null;
  return numbers(known.length > 0 ? known : [1], percent ? "percent" : "number");
}
