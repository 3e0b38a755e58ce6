import type { NativeFormula, Twin } from "./twin";
import type { CellAt } from "./argument";
import { meanTwin, sumTwin } from "./groupTwins";
import { parseCall } from "./parseCall";
import { scoreTwin } from "./scoreTwin";

const TWINS: ReadonlyMap<string, Twin> = new Map(
  Object.entries<Twin>({
    SCORE: (
      [
        actual = "",
        target = "",
        first = "",
        second = "",
        method = "",
        baseline = "",
        direction = "",
        levels = "",
      ],
      ...where
    ) => scoreTwin({ actual, target, first, second, method, baseline, direction, levels }, ...where),
    THRESHOLD: ([actual = "", target = "", first = "", second = "", levels = "", direction = ""], ...where) =>
      scoreTwin(
        { actual, target, first, second, method: '"step"', baseline: "", direction, levels },
        ...where,
      ),
    ROLLUP: meanTwin,
    WEIGHTSUM: sumTwin,
  }),
);

/**
 * Writes a PERF formula with Excel's own functions, for workbooks that go to people without the add-in. Whatever is typed into its cells
 * later, it says what PERF would, or nothing. `result` is what PERF says now, and a twin that would say something else is none.
 */
export function nativeFormula(
  formula: string,
  sheet: string,
  cellAt: CellAt,
  result: number | "",
): NativeFormula | null {
  const call = parseCall(formula);
  const native = call && TWINS.get(call.name)?.(call.args, sheet, cellAt);
  if (!native) return null;
  const same =
    native.value === "" || result === "" ? native.value === result : Math.abs(native.value - result) <= 1e-9;
  return same ? native : null;
}
