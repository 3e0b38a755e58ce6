import { CellFault, firstFault } from "./cellFault";
import { valuesIn, type Cells, type OptionalCells } from "./cells";
import { language } from "./language";
import { hintOf } from "./readingHint";
import { askScore, levelsIn } from "./scoreArguments";

/** Formulas know no indicator: its direction comes as an argument. */
const SAID = { it: "lo dice la formula", en: "the formula says so" };

/**
 * Come si arriva a un punteggio: una frase per riga. | How a score comes about: one sentence a row.
 * @customfunction EXPLAIN
 * @param actual Risultato. | Actual.
 * @param target Target, come numero o come scritto nel piano. | Target, as a number or as written in the plan.
 * @param [threshold80] Valore che vale ancora l'80 %. | Value that still earns 80%.
 * @param [threshold60] Valore che vale ancora il 60 %. | Value that still earns 60%.
 * @param [method] Metodo, come in SCORE. | Method, as in SCORE.
 * @param [baseline] Valore storico, come in SCORE. | Baseline, as in SCORE.
 * @param [direction] Come leggere i numeri, come in SCORE. | How to read numbers, as in SCORE.
 * @param [levels] Livelli delle soglie, come in SCORE. | Levels of the thresholds, as in SCORE.
 * @returns Target, risultato, metodo e conto, uno sotto l'altro. | Target, actual, method and computation, one below the other.
 * @example =PERF.EXPLAIN(24, "<=20gg.+5") → "target: within 20 days, 25 tolerated", …
 */
export async function explain(
  actual: Cells,
  target: Cells,
  threshold80: OptionalCells,
  threshold60: OptionalCells,
  method: OptionalCells,
  baseline: OptionalCells,
  direction: OptionalCells,
  levels: OptionalCells,
): Promise<Cells> {
  const values = [actual, target, threshold80, threshold60, method, baseline, direction].map(
    (cells) => valuesIn(cells)[0],
  );
  const fault = firstFault(values);
  if (fault) return [[fault]];
  const own = levelsIn(valuesIn(levels));
  if (own instanceof CellFault) return [[own]];
  const [given, wanted, first, second, chosen, basis, how] = values;
  const asked = askScore({
    actual: given,
    target: wanted,
    thresholds: [first, second],
    levels: own,
    method: chosen,
    baseline: basis,
    direction: how,
  });
  if (asked.kind === "empty")
    return [[{ it: "manca il risultato", en: "there is no actual yet" }[language()]]];
  if (asked.kind === "fault") return [[asked.fault]];
  // Sentences are fetched only by who asks for them: the other functions start without.
  const { explainTarget } = await import(/* webpackChunkName: "explain" */ "../scoring/explainTarget");
  const { steps, reason } = explainTarget(asked.question, asked.rules, hintOf(how)?.direction ? SAID : null);
  return reason ? [[reason[language()]]] : steps.map((step) => [step[language()]]);
}
