import type { Bilingual } from "../model/finding";
import type { Band } from "../model/profile";
import { amountInWords } from "../targets/amountInWords";
import { dateInWords } from "../targets/dateInWords";
import { describeTarget } from "../targets/describeTarget";
import { isoOfSerial } from "../targets/calendar";
import { yearOf } from "../targets/parseActual";
import { directionStep } from "./directionStep";
import { attains, isMet, type Measure } from "./measure";
import type { Method } from "./methods/method";
import { orderedPoints } from "./methods/linear";
import { percentWords } from "./percentWords";
import type { ScoreQuestion } from "./scoreQuestion";

const both = (it: string, en: string): Bilingual => ({ it, en });

/** Writes a value of the measure as the target is written: a percentage, a date, days. */
function writer({ target, year }: ScoreQuestion, m: Measure): (value: number) => Bilingual {
  if (m.change) {
    const { turned } = m.change;
    const unit = target.change === null ? null : "percent";
    return (value) => {
      const change = turned ? -value : value;
      const { it, en } = amountInWords(change, unit);
      return change > 0 ? both(`+${it}`, `+${en}`) : both(it, en);
    };
  }
  if (target.kind === "date") {
    // No year anywhere: days and months say all there is.
    const open = year === null && yearOf(target) === null;
    return (value) => {
      const iso = isoOfSerial(value);
      return iso === null ? both("mai", "never") : dateInWords(open ? `-${iso.slice(4)}` : iso);
    };
  }
  if (target.kind === "boolean") return (value) => (value === 1 ? both("sì", "yes") : both("no", "no"));
  const percent = target.unit === "percent" && target.change === null;
  return (value) => amountInWords(value, percent ? "percent" : null);
}

/**
 * How a score came about, one sentence a step: the target in words, the actual, what was supposed, the method with its formula, the
 * computation, and what capped it. `because` says who or what tells which way is better. `m` is null for a milestone, whose score is typed.
 */
export function explainSteps(
  question: ScoreQuestion,
  m: Measure | null,
  method: Method,
  bands: readonly Band[],
  score: number,
  because: Bilingual | null = null,
): readonly Bilingual[] {
  const { target } = question;
  const words = describeTarget(target);
  const steps = [both(`target: ${words.it}`, `target: ${words.en}`)];
  if (m === null) {
    const given = percentWords(score);
    steps.push(both(`punteggio attribuito: ${given.it}`, `score given: ${given.en}`));
    return steps;
  }
  const show = writer(question, m);
  const actual = show(m.actual);
  steps.push(both(`risultato: ${actual.it}`, `actual: ${actual.en}`));
  if (question.added !== undefined) {
    steps.push(
      both(`somma di ${question.added} parti dell'anno`, `sum of ${question.added} parts of the year`),
    );
  }
  if (target.basis !== null && !m.change) {
    const wanted = show(m.target);
    steps.push(both(`valore da raggiungere: ${wanted.it}`, `value to reach: ${wanted.en}`));
  }
  const direction = directionStep(question, because);
  if (direction) steps.push(direction);
  if (target.assumed.includes("remark")) {
    steps.push(
      both(
        `si suppone che «${target.remark ?? ""}» non cambi il target`,
        `“${target.remark ?? ""}” is supposed to change nothing`,
      ),
    );
  }
  const skipped = question.thresholds.length - m.thresholds.length;
  if (skipped > 0) {
    steps.push(
      both(`soglie non confrontabili: ${skipped}`, `thresholds that cannot be compared: ${skipped}`),
    );
  }
  if (m.thresholds.length > 0 && orderedPoints(m).length <= m.thresholds.length) {
    steps.push(both("le soglie non sono in ordine", "the thresholds are out of order"));
  }
  if (m.tolerance > 0 && isMet(m) && !attains(m, m.target, m.strict)) {
    steps.push(both("oltre il valore ma entro la tolleranza", "past the value but within the tolerance"));
  }
  steps.push(
    both(`metodo: ${method.formula.it}`, `method: ${method.formula.en}`),
    method.explain(m, show, bands),
  );

  const raw = Math.max(0, method.compute(m, bands) ?? 0);
  const final = percentWords(score);
  if (score > raw) {
    steps.push(both(`target raggiunto: ${final.it}`, `target met: ${final.en}`));
  } else if (score < raw) {
    steps.push(
      isMet(m)
        ? both(`limitato a ${final.it}`, `capped at ${final.en}`)
        : both(
            `target mancato di un soffio: al massimo ${final.it}`,
            `target missed by nothing: at most ${final.en}`,
          ),
    );
  }
  return steps;
}
