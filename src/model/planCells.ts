import type { Address } from "./address";
import type { Plan } from "./plan";

/** Every cell something of the plan was read from; a cell that says several things comes several times. */
export function planCells({ nodes, indicators }: Pick<Plan, "nodes" | "indicators">): Address[] {
  return [
    ...nodes.flatMap(({ title, code, mentions, weight, responsible }) =>
      placed([title, code, weight, ...mentions, ...responsible]),
    ),
    ...indicators.flatMap((indicator) => {
      const { name, algorithm, unit, source, weight, baseline, monitoring } = indicator;
      const { targets, thresholds, actuals, responsible } = indicator;
      return placed([
        ...[name, algorithm, unit, source, weight, baseline, monitoring],
        ...[...targets, ...thresholds, ...actuals, ...responsible],
      ]);
    }),
  ];
}

const placed = (items: readonly ({ readonly at: Address } | null)[]): Address[] =>
  items.flatMap((item) => item?.at ?? []);
