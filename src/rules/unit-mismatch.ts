import type { Indicator } from "../model/indicator";
import type { Reading } from "../model/reading";
import { askedMeasure, canBe, namesChange, sharesWithoutWhole, type Asked } from "./askedMeasure";
import { measureOf, measureWords, type Measure } from "./measure";
import type { MeasuredCell } from "./measuredIndicator";
import { defineRule, type Report } from "./rule";

export const unitMismatch = defineRule({
  id: "unit-mismatch",
  severity: "warning",
  problem: {
    it: "Target in una misura diversa da quella dell'indicatore",
    en: "Target in another measure than its indicator",
  },
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
    `
    | Obiettivo operativo   | Indicatore             | Valore storico | Target 2026 | Consuntivo 2026 |
    | Promuovere il marchio | Iscritti al registro   | 1771           | "+10%"      | "+4%"           |
    | Fare meno carta       | Riduzione delle stampe | 9000           | 13%         | 12%             |
    | Attrarre visitatori   | Incassi dei musei      | 100.000 €      | "+10%"      | 110.000 €       |`,
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

  scope: "item",
  check({ measured }, report) {
    for (const { indicator, targets, baseline } of measured) {
      const found = oddOne(indicator, targets) ?? againstWords(indicator, targets) ?? algorithmOf(indicator);
      if (found) report(found);
      const target = baseline && targets.find((cell) => quantityOf(cell) !== null);
      const beside = target ? againstBaseline(indicator, baseline, target) : null;
      if (beside) report(beside);
    }
  },
});

/** The sort of quantity a cell asks for, null where it asks for none. */
const quantityOf = ({ meaning }: MeasuredCell): Measure | null =>
  meaning.ok ? measureOf(meaning.target) : null;

/** Whether a target can be what the indicator asks for; one that is no quantity asks for nothing else. */
function isAsked(asked: Asked, { meaning }: MeasuredCell, indicator: Indicator): boolean {
  const measure = meaning.ok ? measureOf(meaning.target) : null;
  return !meaning.ok || measure === null || canBe(asked, measure, meaning.target.value, indicator);
}

function areAsked(asked: Asked, targets: readonly MeasuredCell[], indicator: Indicator): boolean {
  for (const target of targets) if (!isAsked(asked, target, indicator)) return false;
  return true;
}

/** The targets the unit, algorithm or name cannot mean. */
function againstWords(indicator: Indicator, targets: readonly MeasuredCell[]): Report | null {
  const asked = indicator.aggregate ? null : askedMeasure(indicator);
  if (!asked || areAsked(asked, targets, indicator)) return null;
  const [wrong, ...others] = targets.filter((target) => !isAsked(asked, target, indicator));
  if (!wrong) return null;
  const { text } = wrong.reading;
  const found = mismatch(indicator, wrong.reading, ASKED[asked], `«${text}»`, `“${text}”`);
  return { ...found, related: [...others.map(({ reading }) => reading.at), ...(found.related ?? [])] };
}

/** One year in per cent among years in numbers, or the other way round: the year fewer agree with. */
function oddOne(indicator: Indicator, targets: readonly MeasuredCell[]): Report | null {
  if (targets.length < 2) return null;
  const percents = targets.filter((target) => quantityOf(target) === "percent");
  const numbers = targets.filter(
    (target) =>
      quantityOf(target) === "number" && target.meaning.ok && Number(target.meaning.target.value) > 1,
  );
  const fewer = numbers.length <= percents.length ? numbers : percents;
  const [odd] = fewer;
  const [usual] = fewer === numbers ? percents : numbers;
  if (!odd || !usual) return null;
  return mismatch(
    indicator,
    odd.reading,
    measureWords(fewer === numbers ? "percent" : "number"),
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
  target: MeasuredCell,
): Report | null {
  const milestone = meaning.ok && meaning.target.kind === "milestone";
  const measure = meaning.ok ? measureOf(meaning.target) : null;
  const asked = quantityOf(target) === "percent" && namesChange(indicator) ? "change" : quantityOf(target);
  if (
    milestone
      ? asked === "boolean"
      : !measure ||
        !asked ||
        compatible(measure, asked) ||
        (asked === "change" && canChange(indicator, measure, target))
  )
    return null;
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

/** What can be more or less by a tenth. */
const CHANGES: ReadonlySet<Measure> = new Set(["number", "time", "money", "percent"]);

/**
 * A change whose results are written as changes is measured as it was meant, whatever the baseline counts; and so is a written one, "+10%",
 * whatever its results are.
 */
const canChange = ({ actuals }: Indicator, baseline: Measure, target: MeasuredCell): boolean =>
  CHANGES.has(baseline) &&
  actuals.some(
    ({ text }) => /^\s*[+\-−]|%\s*$/.test(text) || (quantityOf(target) === "change" && text.trim() !== ""),
  );

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
