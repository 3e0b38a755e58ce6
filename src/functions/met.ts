import { scoreTarget } from "../scoring/scoreTarget";
import { firstFault, notAvailable } from "./cellFault";
import type { Cells, OptionalCells } from "./cells";
import { overRanges } from "./overRanges";
import { askScore } from "./scoreArguments";

/**
 * VERO se il risultato raggiunge il target. | TRUE when the actual meets the target.
 * @customfunction MET
 * @param actual Risultato. | Actual.
 * @param target Target, come numero o come scritto nel piano. | Target, as a number or as written in the plan.
 * @param [baseline] Valore dell'anno o del dato con cui il target si confronta. | Value of the year or baseline the target compares with.
 * @param [direction] Come leggere i numeri: >=, <=, crescente, decrescente, data, %, un anno. | How to read numbers: >=, <=, higher, lower, date, %, a year.
 * @returns VERO o FALSO; vuoto finché manca il risultato. | TRUE or FALSE; empty while there is no actual.
 * @example =PERF.MET("92%", "> 90%") → TRUE
 */
export function met(actual: Cells, target: Cells, baseline: OptionalCells, direction: OptionalCells): Cells {
  return overRanges([actual, target, baseline, direction], isMet);
}

function isMet(values: readonly unknown[]): unknown {
  const fault = firstFault(values);
  if (fault) return fault;
  const [actual, target, baseline, direction] = values;
  const asked = askScore({ actual, target, thresholds: [], baseline, direction });
  if (asked.kind === "empty") return "";
  if (asked.kind === "fault") return asked.fault;
  const result = scoreTarget(asked.question, asked.rules);
  if (result.met !== null) return result.met;
  return asked.question.target.kind === "none" ? "" : notAvailable(result.reason ?? { it: "", en: "" });
}
