import type { Direction, TargetMeaning } from "../model/target";
import { measureOf, scalarOf } from "./measure";
import type { MeasuredIndicator } from "./measuredIndicator";

/** Which way is better; `guessed` where nothing says so and more is taken to be better. */
export interface RowDirection {
  readonly direction: Direction;
  readonly guessed: boolean;
}

/**
 * Which way is better for an indicator: what the operators of most years say, else where the row itself goes through
 * three values or more (its baseline among them), else what its words suggest; null where nothing tells.
 */
export function rowDirection(row: MeasuredIndicator): RowDirection | null {
  let readable = 0;
  let written = 0;
  let agreed = true;
  let way: Direction | null = null;
  let bare: TargetMeaning | null = null;
  for (const { meaning, wholeYear } of row.targets) {
    // Where the row has whole years, the steps on the way have no say.
    if (!meaning.ok || (row.yearly && !wholeYear)) continue;
    readable += 1;
    const { operator, direction, assumed } = meaning.target;
    if (assumed.includes("operator")) bare ??= meaning.target;
    else if (operator !== null) {
      if (written === 0) way = direction;
      agreed &&= direction === way;
      written += 1;
    }
  }
  if (way && agreed && written * 2 >= readable) return { direction: way, guessed: false };

  const course = courseOf(row);
  if (course) return { direction: course, guessed: false };
  const direction = bare?.direction ?? way;
  return direction && { direction, guessed: bare?.assumed.includes("direction") ?? false };
}

/** Where at least three different values of one sort go, when they all go the same way. */
function courseOf({ targets: cells, yearly, baseline }: MeasuredIndicator): Direction | null {
  if (cells.length < 2) return null;
  const read = cells.filter(({ wholeYear }) => wholeYear || !yearly);
  const targets = [baseline, ...read].flatMap((cell) => (cell?.meaning.ok ? [cell.meaning.target] : []));
  if (targets.length < 3) return null;
  const values = targets.flatMap((target) => scalarOf(target) ?? []);
  const alike = new Set(targets.map(measureOf)).size === 1 && values.length === targets.length;
  if (!alike || new Set(values).size < 3) return null;
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? value));
  if (steps.every((step) => step >= 0)) return "higher";
  return steps.every((step) => step <= 0) ? "lower" : null;
}
