import type { Indicator } from "../model/plan";
import type { Direction, TargetMeaning } from "../model/target";
import type { RuleContext } from "./context";
import { measureOf, scalarOf } from "./measure";
import { isWholeYear } from "../targets/period";

/** Which way is better; `guessed` where nothing says so and more is taken to be better. */
export interface RowDirection {
  readonly direction: Direction;
  readonly guessed: boolean;
}

/**
 * Which way is better for an indicator: what the operators of most years say, else where the row itself goes through
 * three values or more (its baseline among them), else what its words suggest; null where nothing tells.
 */
export function rowDirection({ read }: RuleContext, indicator: Indicator): RowDirection | null {
  const years = indicator.targets.filter(({ period }) => isWholeYear(period));
  const targets = (years.length > 0 ? years : indicator.targets).flatMap((reading) => {
    const result = read(indicator, reading);
    return result.ok ? [result.target] : [];
  });
  const written = targets.filter(
    ({ operator, assumed }) => operator !== null && !assumed.includes("operator"),
  );
  const ways = new Set(written.map(({ direction }) => direction));
  const [way] = ways;
  if (way && ways.size === 1 && written.length * 2 >= targets.length)
    return { direction: way, guessed: false };

  const first = indicator.baseline ? read(indicator, indicator.baseline) : null;
  const course = courseOf([...(first?.ok ? [first.target] : []), ...targets]);
  if (course) return { direction: course, guessed: false };
  const bare = targets.find(({ assumed }) => assumed.includes("operator"));
  const direction = bare?.direction ?? way ?? null;
  return direction && { direction, guessed: bare?.assumed.includes("direction") ?? false };
}

/** Where at least three different values of one sort go, when they all go the same way. */
function courseOf(targets: readonly TargetMeaning[]): Direction | null {
  const values = targets.flatMap((target) => scalarOf(target) ?? []);
  const alike = new Set(targets.map(measureOf)).size === 1 && values.length === targets.length;
  if (!alike || new Set(values).size < 3) return null;
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? value));
  if (steps.every((step) => step >= 0)) return "higher";
  return steps.every((step) => step <= 0) ? "lower" : null;
}
