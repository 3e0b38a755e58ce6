import type { Indicator, Reading } from "../model/plan";
import { askedMeasure, canBe, sharesWithoutWhole, type Asked } from "./askedMeasure";
import type { RuleContext } from "./context";
import { measureOf, measureWords, type Measure } from "./measure";
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

  check(context, report) {
    for (const indicator of context.indicators) {
      const odd = oddOne(context, indicator);
      const found = odd ?? againstWords(context, indicator) ?? algorithmOf(indicator);
      if (found) report(found);
      const baseline = againstBaseline(context, indicator);
      if (baseline) report(baseline);
    }
  },
});

interface Measured {
  readonly reading: Reading;
  readonly measure: Measure;
  readonly value: unknown;
}

function measured({ read }: RuleContext, indicator: Indicator, readings: readonly Reading[]): Measured[] {
  return readings.flatMap((reading): Measured[] => {
    const result = read(indicator, reading);
    const measure = result.ok ? measureOf(result.target) : null;
    return result.ok && measure ? [{ reading, measure, value: result.target.value }] : [];
  });
}

/** The first target the unit, algorithm or name cannot mean. */
function againstWords(context: RuleContext, indicator: Indicator): Report | null {
  const asked = askedMeasure(indicator);
  if (!asked || indicator.aggregate) return null;
  const wrong = measured(context, indicator, indicator.targets).find(
    ({ measure, value }) => !canBe(asked, measure, value, indicator),
  );
  return wrong
    ? mismatch(indicator, wrong.reading, ASKED[asked], `«${wrong.reading.text}»`, `“${wrong.reading.text}”`)
    : null;
}

/** One year in per cent among years in numbers, or the other way round: the year fewer agree with. */
function oddOne(context: RuleContext, indicator: Indicator): Report | null {
  const years = measured(context, indicator, indicator.targets).filter(
    ({ measure, value }) => measure === "percent" || (measure === "number" && Number(value) > 1),
  );
  const percents = years.filter(({ measure }) => measure === "percent");
  const numbers = years.filter(({ measure }) => measure === "number");
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
function againstBaseline(context: RuleContext, indicator: Indicator): Report | null {
  const { baseline } = indicator;
  if (!baseline) return null;
  const [target] = measured(context, indicator, indicator.targets);
  if (!target || /^(?:n\.?\s*[da]\b|nuov|non |assente|nessun|[-–—/]+$)/i.test(baseline.text.trim()))
    return null;
  const result = context.read(indicator, baseline);
  const milestone = result.ok && result.target.kind === "milestone";
  const measure = result.ok ? measureOf(result.target) : null;
  if (milestone ? target.measure === "boolean" : !measure || compatible(measure, target.measure)) return null;
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

function compatible(a: Measure, b: Measure): boolean {
  const plain: readonly Measure[] = ["number", "time", "money"];
  return a === b || (plain.includes(a) && plain.includes(b));
}

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
