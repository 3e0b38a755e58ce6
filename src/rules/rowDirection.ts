import type { Indicator } from "../model/plan";
import type { Direction } from "../model/target";
import type { RuleContext } from "./context";
import { measureOf, scalarOf } from "./measure";
import { isWholeYear } from "../targets/period";

/**
 * Which way is better for an indicator: what an operator of any year says, else where the row itself goes from its
 * baseline through all its years, else what its words suggest; null where nothing tells.
 */
export function rowDirection({ read }: RuleContext, indicator: Indicator): Direction | null {
  const years = indicator.targets.filter(({ period }) => isWholeYear(period));
  const readings = (years.length > 0 ? years : indicator.targets).flatMap((reading) => {
    const result = read(indicator, reading);
    return result.ok ? [result.target] : [];
  });
  const written = readings.find(({ direction, assumed }) => direction && !assumed.includes("direction"));
  if (written?.operator && !written.assumed.includes("operator")) return written.direction;

  const first = indicator.baseline ? read(indicator, indicator.baseline) : null;
  const course = [...(first?.ok ? [first.target] : []), ...readings];
  const measures = new Set(course.map(measureOf));
  const values = course.flatMap((target) => scalarOf(target) ?? []);
  if (first?.ok && measures.size === 1 && values.length === course.length && new Set(values).size > 2) {
    const steps = values.slice(1).map((value, index) => value - (values[index] ?? value));
    if (steps.every((step) => step >= 0)) return "higher";
    if (steps.every((step) => step <= 0)) return "lower";
  }
  return written?.direction ?? readings[0]?.direction ?? null;
}
