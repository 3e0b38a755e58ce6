import { formatColumn } from "../model/address";
import type { Address } from "../model/address";
import type { Grid } from "../model/grid";
import type { Materialised } from "./materialised";

/** Whether the row of a result has a score that looks at it already: a formula, guarded or not, or what stands in for one. */
export function isScored(
  { sheet, rows, silent = [] }: Grid,
  actual: Address,
  materialised: readonly Materialised[],
): boolean {
  const cell = `\\$?${formatColumn(actual.col)}\\$?${actual.row + 1}\\b`;
  const mentions = new RegExp(`PERF\\.SCORE\\(\\s*(?:'(?:[^']|'')+'!|[^'!(),]+!)?${cell}`, "i");
  return (
    [...(rows[actual.row] ?? []), ...silent.filter(({ at }) => at.row === actual.row)].some(
      (one) => one?.formula && mentions.test(one.formula),
    ) ||
    materialised.some(
      ({ at, formula }) => at.sheet === sheet && at.row === actual.row && mentions.test(formula),
    )
  );
}
