import { scoreTarget } from "../scoring/scoreTarget";
import { CellFault, firstFault, notAvailable } from "./cellFault";
import { isBlank, valuesIn, type Cells, type OptionalCells } from "./cells";
import { numericScore } from "./numericScore";
import { overRanges } from "./overRanges";
import { askScore, levelsIn } from "./scoreArguments";

/**
 * Punteggio di un risultato rispetto al target, da 0 a 1; vuoto finché manca il risultato. | Score of an actual against its target, from 0 to 1; empty while there is no actual.
 * @customfunction SCORE
 * @param actual Risultato: numero, percentuale, data, SI o NO. | Actual: number, percentage, date, yes or no.
 * @param target Target, come numero o come scritto nel piano: "> 90%", "entro il 30/06". | Target, as a number or as written in the plan: "> 90%", "by 30 June".
 * @param [threshold80] Valore che vale ancora l'80 %. | Value that still earns 80%.
 * @param [threshold60] Valore che vale ancora il 60 %. | Value that still earns 60%.
 * @param [method] Metodo: step, linear, ratio, mirror, min-max, prior-year, bands. | Method: step, linear, ratio, mirror, min-max, prior-year, bands.
 * @param [baseline] Valore storico, per i target e i metodi che partono da esso. | Baseline, for targets and methods that start from it.
 * @param [direction] Come leggere i numeri: >=, <=, crescente, decrescente, data, %, un anno. | How to read numbers: >=, <=, higher, lower, date, %, a year.
 * @param [levels] Livelli delle soglie, il migliore per primo: {0,8\0,6} se non si dice altro. | Levels of the thresholds, best first: {0.8,0.6} unless said otherwise.
 * @returns Punteggio, 1 se il target è raggiunto. | Score, 1 when the target is met.
 * @example =PERF.SCORE(700, 880, 704, 528) → 0.6
 */
export function score(
  actual: Cells,
  target: Cells,
  threshold80: OptionalCells,
  threshold60: OptionalCells,
  method: OptionalCells,
  baseline: OptionalCells,
  direction: OptionalCells,
  levels: OptionalCells,
): Cells {
  const own = levelsIn(valuesIn(levels));
  if (own instanceof CellFault) return [[own]];
  const args = [actual, target, threshold80, threshold60, method, baseline, direction];
  return overRanges(args, (values) => scoreOf(values, own));
}

function scoreOf(values: readonly unknown[], levels: readonly number[]): unknown {
  const [actual, target, threshold80, threshold60, method, baseline, direction] = values;
  if (levels.length === 0 && isBlank(direction)) {
    const quick = numericScore(actual, target, threshold80, threshold60, method, baseline);
    if (typeof quick === "number") return quick;
  }
  const fault = firstFault(values);
  if (fault) return fault;
  const asked = askScore({
    actual,
    target,
    thresholds: [threshold80, threshold60],
    levels,
    method,
    baseline,
    direction,
  });
  if (asked.kind === "empty") return "";
  if (asked.kind === "fault") return asked.fault;
  const result = scoreTarget(asked.question, asked.rules);
  if (result.score !== null) return result.score;
  // Nothing to be reached this year: the weight goes to the others.
  return asked.question.target.kind === "none" ? "" : notAvailable(result.reason ?? { it: "", en: "" });
}
