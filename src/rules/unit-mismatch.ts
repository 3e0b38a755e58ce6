import type { Indicator, Reading } from "../model/plan";
import { askedMeasure, canBe, sharesWithoutWhole, type Asked } from "./askedMeasure";
import { measureOf, measureWords, type Measure } from "./measure";
import type { MeasuredCell } from "./measuredIndicator";
import { defineRule, type Report } from "./rule";

export const unitMismatch = defineRule({
  id: "unit-mismatch",
  severity: "warning",
  title: {
    it: "Il target è nella misura che l'indicatore annuncia.",
    en: "Require a target in the measure its indicator announces.",
  },
  why: {
    it: "Un rapporto con target 5, un conteggio con target 20 %: a fine anno il risultato non si può confrontare.",
    en: "A ratio with the target 5, a count with the target 20%: at the end of the year nothing can be compared.",
  },
  source: "Linee guida DFP n. 1/2017 e n. 2/2017",
  good: [
    `
    | Obiettivo operativo   | Indicatore                        | Unità di misura | Target 2026 |
    | Formare il personale  | Numero di corsi                   | numero          | 5           |
    | Evadere le istanze    | N. istanze evase / N. istanze     | %               | 90%         |`,
  ],
  bad: [
    `
    | Obiettivo operativo   | Indicatore                    | Unità di misura | Target 2026          |
    | Formare il personale  | Numero di corsi               | numero          | 20% {unit-mismatch}  |
    | Evadere le istanze    | N. istanze evase / N. istanze |                 | 5 {unit-mismatch}    |`,
    `
    | Obiettivo operativo   | Indicatore           | Valore storico           | Target 2026 |
    | Promuovere il marchio | Incremento iscritti  | 1771 {unit-mismatch}     | 10%         |
    | Evadere le istanze    | Istanze evase        | 85%                      | 90%         |`,
  ],

  check({ measured }, report) {
    for (const { indicator, targets, baseline } of measured) {
      const quantities = quantitiesIn(targets);
      const found =
        oddOne(indicator, quantities) ?? againstWords(indicator, quantities) ?? algorithmOf(indicator);
      if (found) report(found);
      const [target] = quantities;
      const beside = baseline && target ? againstBaseline(indicator, baseline, target) : null;
      if (beside) report(beside);
    }
  },
});

/** A target that asks for a quantity of some sort. */
interface Quantity {
  readonly reading: Reading;
  readonly measure: Measure;
  readonly value: unknown;
}

function quantitiesIn(targets: readonly MeasuredCell[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (const { reading, meaning } of targets) {
    const measure = meaning.ok ? measureOf(meaning.target) : null;
    if (meaning.ok && measure) quantities.push({ reading, measure, value: meaning.target.value });
  }
  return quantities;
}

/** The first target the unit, algorithm or name cannot mean. */
function againstWords(indicator: Indicator, quantities: readonly Quantity[]): Report | null {
  if (indicator.aggregate || quantities.length === 0) return null;
  const asked = askedMeasure(indicator);
  const [wrong, ...others] = asked
    ? quantities.filter(({ measure, value }) => !canBe(asked, measure, value, indicator))
    : [];
  if (!asked || !wrong) return null;
  const { text } = wrong.reading;
  const found = mismatch(indicator, wrong.reading, ASKED[asked], `«${text}»`, `“${text}”`);
  return { ...found, related: [...others.map(({ reading }) => reading.at), ...(found.related ?? [])] };
}

/** One year in per cent among years in numbers, or the other way round: the year fewer agree with. */
function oddOne(indicator: Indicator, quantities: readonly Quantity[]): Report | null {
  if (quantities.length < 2) return null;
  const percents = quantities.filter(({ measure }) => measure === "percent");
  const numbers = quantities.filter(({ measure, value }) => measure === "number" && Number(value) > 1);
  const odd = numbers.length <= percents.length ? numbers[0] : percents[0];
  const usual = numbers.length <= percents.length ? percents[0] : numbers[0];
  if (!odd || !usual) return null;
  return mismatch(
    indicator,
    odd.reading,
    measureWords(usual.measure),
    `«${odd.reading.text}» accanto a «${usual.reading.text}»`,
    `“${odd.reading.text}” beside “${usual.reading.text}”`,
    usual.reading,
  );
}

function algorithmOf(indicator: Indicator): Report | null {
  const { algorithm, id, name } = indicator;
  if (!algorithm || !sharesWithoutWhole(indicator)) return null;
  return {
    at: algorithm.at,
    related: [name.at],
    about: [id],
    message: {
      it: `Atteso un rapporto per «${name.value}», trovato un totale: «${algorithm.value}».`,
      en: `Expected a ratio for “${name.value}”, found a total: “${algorithm.value}”.`,
    },
  };
}

/** A baseline that cannot be set against the target: other measure, or a word. */
function againstBaseline(
  indicator: Indicator,
  { reading: baseline, meaning }: MeasuredCell,
  target: Quantity,
): Report | null {
  const milestone = meaning.ok && meaning.target.kind === "milestone";
  const measure = meaning.ok ? measureOf(meaning.target) : null;
  if (milestone ? target.measure === "boolean" : !measure || compatible(measure, target.measure)) return null;
  if (/^(?:n\.?\s*[da]\b|nuov|non |assente|nessun|[-–—/]+$)/i.test(baseline.text.trim())) return null;
  return mismatch(
    indicator,
    baseline,
    {
      it: `un valore storico come il target «${target.reading.text}»`,
      en: `a baseline like the target “${target.reading.text}”`,
    },
    `«${baseline.text}»`,
    `“${baseline.text}”`,
    target.reading,
  );
}

/** A count, a time and an amount are all plain numbers where the unit is left out. */
const PLAIN: ReadonlySet<Measure> = new Set(["number", "time", "money"]);

const compatible = (a: Measure, b: Measure): boolean => a === b || (PLAIN.has(a) && PLAIN.has(b));

function mismatch(
  indicator: Indicator,
  { at }: Reading,
  expected: { readonly it: string; readonly en: string },
  it: string,
  en: string,
  beside?: Reading,
): Report {
  return {
    at,
    related: beside ? [beside.at] : [indicator.name.at],
    about: [indicator.id],
    message: {
      it: `Attes${expected.it.startsWith("una") ? "a" : "o"} ${expected.it}, trovato ${it}.`,
      en: `Expected ${expected.en}, found ${en}.`,
    },
  };
}

const ASKED: Readonly<Record<Asked, { readonly it: string; readonly en: string }>> = {
  percent: { it: "una percentuale", en: "a percentage" },
  number: { it: "un numero", en: "a number" },
  time: { it: "un tempo", en: "a length of time" },
  money: { it: "un importo", en: "an amount" },
  date: { it: "una data", en: "a date" },
  boolean: { it: "un sì o no", en: "a yes or no" },
  ratio: { it: "una percentuale o un rapporto fino a 1", en: "a percentage or a ratio up to 1" },
};
