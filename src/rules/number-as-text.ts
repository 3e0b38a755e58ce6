import type { CellChange } from "../model/finding";
import type { Indicator } from "../model/indicator";
import type { Reading } from "../model/reading";
import { groupBy } from "../model/groupBy";
import { defineRule, type Report } from "./rule";
import { defineSurvey } from "./survey";
import { figure } from "./figure";

const MANY = 5;
const PLAIN = /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
/** "0.95", what a script leaves of 95 %; "30.06" is a day of June. */
const POINT = /^[-+]?0\.\d+$/;

interface TextNumber {
  readonly id: string;
  readonly reading: Reading;
  /** Null where retyping would be a guess. */
  readonly change: CellChange | null;
}

/** Every number of an indicator that is kept as text. */
const textNumbers = defineSurvey(
  (): TextNumber[] => [],
  (texts, { indicators, read }) => {
    const look = (indicator: Indicator, reading: Reading) => {
      const change = retyped(reading);
      if (!change) return;
      const meaning = read(indicator, reading);
      // "1.500" may be fifteen hundred or one and a half: no safe guess where the plan does not tell.
      const safe = meaning.ok && !meaning.target.assumed.includes("decimals");
      texts.push({ id: indicator.id, reading, change: safe ? change : null });
    };
    for (const indicator of indicators) {
      const { targets, thresholds, baseline, actuals } = indicator;
      for (const reading of targets) look(indicator, reading);
      for (const reading of thresholds) look(indicator, reading);
      for (const reading of actuals) look(indicator, reading);
      if (baseline) look(indicator, baseline);
    }
  },
);

export const numberAsText = defineRule({
  id: "number-as-text",
  severity: "info",
  problem: { it: "Numero scritto come testo", en: "Number typed as text" },
  title: {
    it: "Target, soglie e valori numerici sono numeri, non testi.",
    en: "Require numeric targets, thresholds and values to be numbers, not texts.",
  },
  why: {
    it: "Le formule del foglio trattano «75%» scritto come testo come se fosse vuoto.",
    en: "Formulas of the sheet treat “75%” written as text as if it were empty.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo   | Indicatore         | Target | Soglia 80% |
    | Soddisfare gli utenti | Utenti soddisfatti | 75%    | 70%        |
    | Pagare prima          | Giorni             | 28 gg  | 29 gg      |`,
  ],
  bad: [
    `
    | Obiettivo operativo   | Indicatore         | Target                  | Soglia 80%              |
    | Soddisfare gli utenti | Utenti soddisfatti | "75%" {number-as-text}  | "70%" {number-as-text}  |
    | Formare il personale  | Ore di formazione  | 20                      | 16                      |`,
  ],

  surveys: [textNumbers],
  check(context, report) {
    const texts = textNumbers.of(context);
    // Where many numbers are kept as texts it is one habit, and one thing to put right on each sheet.
    const groups =
      texts.length > MANY
        ? [...groupBy(texts, ({ reading }) => reading.at.sheet).values()]
        : texts.map((text) => [text]);
    for (const group of groups) report(describe(group));
  },
});

function describe(group: readonly TextNumber[]): Report {
  const [first] = group as readonly [TextNumber, ...TextNumber[]];
  const text = first.reading.text;
  const changes = group.flatMap(({ change }) => change ?? []);
  return {
    at: first.reading.at,
    related: group.slice(1).map(({ reading }) => reading.at),
    about: group.map(({ id }) => id),
    message:
      group.length === 1
        ? {
            it: `Atteso un numero, trovato il testo «${text}».`,
            en: `Expected a number, found the text “${text}”.`,
          }
        : {
            it: `Attesi numeri, trovati ${figure(group.length).it} testi; il primo è «${text}».`,
            en: `Expected numbers, found ${figure(group.length).en} texts; the first is “${text}”.`,
          },
    ...(changes.length > 0 && {
      fix: {
        title:
          changes.length === 1
            ? { it: "Riscrivi come numero", en: "Retype as a number" }
            : {
                it: `Riscrivi ${figure(changes.length).it} celle come numeri`,
                en: `Retype ${figure(changes.length).en} cells as numbers`,
              },
        changes,
      },
    }),
  };
}

/** A text that is a number and all its cell holds: behind a label, or one year of several, it stays a text. */
function retyped({ at, text, stored, inline }: Reading): CellChange | null {
  if (stored !== "text" || inline) return null;
  const bare = text.trim();
  if (!/^[-+\d]/.test(bare)) return null;
  const sign = /\s*([%€])$/.exec(bare)?.[1];
  const digits = sign ? bare.slice(0, -1).trim() : bare;
  if (POINT.test(digits) && sign === undefined) return { at, value: Number(digits) };
  if (!PLAIN.test(digits)) return null;
  const value = Number(digits.replaceAll(".", "").replace(",", "."));
  if (sign === "%") {
    const decimals = digits.split(",")[1]?.length ?? 0;
    const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
    return { at, value: Math.round(value * 1e6) / 1e8, format };
  }
  return sign === "€" ? { at, value, format: '#,##0.## "€"' } : { at, value };
}
