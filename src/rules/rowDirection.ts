import type { Direction, TargetMeaning } from "../model/target";
import { measureOf, scalarOf } from "./measure";
import type { MeasuredIndicator, MeasuredTarget } from "./measuredIndicator";

/** Which way is better; `guessed` where nothing says so and more is taken to be better. */
export interface RowDirection {
  readonly direction: Direction;
  readonly guessed: boolean;
}

/**
 * Which way is better for an indicator: what the operators of most years say, else where the row itself goes through
 * three values or more (its baseline among them), else what its words suggest; null where nothing tells.
 */
export function rowDirection({ targets, yearly, baseline }: MeasuredIndicator): RowDirection | null {
  const meanings = meaningsOf(targets, yearly !== null);
  const written = meanings.filter(
    ({ operator, assumed }) => operator !== null && !assumed.includes("operator"),
  );
  const way = written[0]?.direction;
  const agreed = written.every(({ direction }) => direction === way);
  if (way && agreed && written.length * 2 >= meanings.length) return { direction: way, guessed: false };

  const course = courseOf(baseline?.meaning.ok ? [baseline.meaning.target, ...meanings] : meanings);
  if (course) return { direction: course, guessed: false };
  const bare = meanings.find(({ assumed }) => assumed.includes("operator"));
  const direction = bare?.direction ?? way ?? null;
  return direction && { direction, guessed: bare?.assumed.includes("direction") ?? false };
}

/** The targets that can be read, of whole years only where the row has any. */
function meaningsOf(targets: readonly MeasuredTarget[], wholeYears: boolean): readonly TargetMeaning[] {
  const meanings: TargetMeaning[] = [];
  for (const { meaning, wholeYear } of targets) {
    if (meaning.ok && (wholeYear || !wholeYears)) meanings.push(meaning.target);
  }
  return meanings;
}

/** Where at least three different values of one sort go, when they all go the same way. */
function courseOf(targets: readonly TargetMeaning[]): Direction | null {
  if (targets.length < 3) return null;
  const values = targets.flatMap((target) => scalarOf(target) ?? []);
  const alike = new Set(targets.map(measureOf)).size === 1 && values.length === targets.length;
  if (!alike || new Set(values).size < 3) return null;
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? value));
  if (steps.every((step) => step >= 0)) return "higher";
  return steps.every((step) => step <= 0) ? "lower" : null;
}
