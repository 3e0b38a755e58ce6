import type { WeightsFile } from "../../src/reading/roles/weighEvidence";
import type { Weights } from "./fit";

/** Smaller log-odds say nothing. */
const LEAST = 0.2;

/** Weights as weights.json has them: what was seen, then class and log-odds, sorted, two decimals. */
export function weightsTable(
  weights: Weights,
  classes: readonly string[],
): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const key of [...weights.keys()].sort()) {
    const row = weights.get(key) ?? [];
    const kept = classes.flatMap((name, at) => {
      const weight = Math.round((row[at] ?? 0) * 100) / 100;
      return Math.abs(weight) < LEAST ? [] : [[name, weight] as const];
    });
    if (kept.length > 0) table[key] = Object.fromEntries(kept);
  }
  return table;
}

/** The weights such a table has. */
export const weightsIn = (table: WeightsFile["roles"], classes: readonly string[]): Weights =>
  new Map(
    Object.entries(table).map(([key, row]) => [key, Float64Array.from(classes, (name) => row?.[name] ?? 0)]),
  );

/** The file, one line a thing seen. */
export function weightsJson({ classes, roles, levels, calibration, learnedFrom }: WeightsFile): string {
  const lines = (table: WeightsFile["roles"]) =>
    Object.entries(table)
      .map(([key, row]) => `${JSON.stringify(key)}:${JSON.stringify(row)}`)
      .join(",\n");
  return `{"learnedFrom":${JSON.stringify(learnedFrom)},\n"classes":${JSON.stringify(classes)},\n"calibration":${JSON.stringify(calibration)},\n"roles":{\n${lines(roles)}\n},\n"levels":{\n${lines(levels)}\n}}\n`;
}
