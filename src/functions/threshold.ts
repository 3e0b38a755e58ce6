import { scoreTarget } from "../scoring/scoreTarget";
import { CellFault, firstFault, notAvailable } from "./cellFault";
import { valuesIn, type Cells, type OptionalCells } from "./cells";
import { overRanges } from "./overRanges";
import { askScore, levelsIn } from "./scoreArguments";

/**
 * Livello raggiunto: 1 il target, poi i livelli delle soglie, 0 nessuno. | Level reached: 1 for the target, then the levels of the thresholds, 0 for none.
 * @customfunction THRESHOLD
 * @param actual Risultato. | Actual.
 * @param target Target. | Target.
 * @param threshold80 Prima soglia. | First threshold.
 * @param [threshold60] Seconda soglia. | Second threshold.
 * @param [levels] Livelli delle soglie, il migliore per primo: {0,8\0,6} se non si dice altro. | Levels of the thresholds, best first: {0.8,0.6} unless said otherwise.
 * @param [direction] Come leggere i numeri: >=, <=, crescente, decrescente, data, %, un anno. | How to read numbers: >=, <=, higher, lower, date, %, a year.
 * @returns Livello fra 0 e 1. | Level between 0 and 1.
 * @example =PERF.THRESHOLD(29, 28, 29, 30) → 0.8
 */
export function threshold(
  actual: Cells,
  target: Cells,
  threshold80: Cells,
  threshold60: OptionalCells,
  levels: OptionalCells,
  direction: OptionalCells,
): Cells {
  const chosen = levelsIn(valuesIn(levels));
  if (chosen instanceof CellFault) return [[chosen]];
  return overRanges([actual, target, threshold80, threshold60, direction], (values) =>
    levelOf(values, chosen),
  );
}

function levelOf(values: readonly unknown[], levels: readonly number[]): unknown {
  const fault = firstFault(values);
  if (fault) return fault;
  const [actual, target, first, second, direction] = values;
  const asked = askScore({
    actual,
    target,
    thresholds: [first, second],
    levels,
    method: "step",
    direction,
  });
  if (asked.kind === "empty") return "";
  if (asked.kind === "fault") return asked.fault;
  const { level, reason } = scoreTarget(asked.question, asked.rules);
  return (
    level ??
    notAvailable(reason ?? { it: "questo target non ha soglie", en: "this target has no thresholds" })
  );
}
