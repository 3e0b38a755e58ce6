import type { Bilingual } from "../model/finding";
import type { TargetMeaning } from "../model/target";
import { amountInWords } from "./amountInWords";
import { englishNumber, italianNumber } from "./formatNumber";
import { withArticle } from "./withArticle";

const DURATIONS = new Set(["days", "workingDays", "weeks", "hours", "minutes", "months", "years"]);

export function comparisonInWords({ operator, value, unit, tolerance, scale }: TargetMeaning): Bilingual {
  const plain = amountInWords(Number(value), unit);
  const amount =
    scale === null
      ? plain
      : { it: `${plain.it} su ${italianNumber(scale)}`, en: `${plain.en} out of ${englishNumber(scale)}` };
  if (operator === null) return { it: `${amount.it}: di più o di meno?`, en: `${amount.en}: more or less?` };
  const { it, en } = amount;
  let words: Bilingual;
  if (operator === ">=") {
    words = {
      it: withArticle(it, unit, "almeno ", "almeno il ", "almeno l'", "almeno lo "),
      en: `at least ${en}`,
    };
  } else if (operator === ">") {
    words = {
      it: withArticle(it, unit, "più di ", "più del ", "più dell'", "più dello "),
      en: `more than ${en}`,
    };
  } else if (operator === "<") {
    words = {
      it: withArticle(it, unit, "meno di ", "meno del ", "meno dell'", "meno dello "),
      en: `less than ${en}`,
    };
  } else if (operator === "=") {
    words = {
      it: withArticle(it, unit, "pari a ", "pari al ", "pari all'", "pari allo "),
      en: `equal to ${en}`,
    };
  } else if (unit !== null && DURATIONS.has(unit) && Number(value) > 0) {
    words = { it: `entro ${it}`, en: `within ${en}` };
  } else {
    words = {
      it: withArticle(it, unit, "al massimo ", "al massimo il ", "al massimo l'", "al massimo lo "),
      en: `at most ${en}`,
    };
  }
  if (tolerance === null || tolerance === 0) return words;
  const limit = Number(value) + (operator === ">=" || operator === ">" ? -tolerance : tolerance);
  const tolerated = unit === "percent" ? amountInWords(limit, unit) : amountInWords(limit, null);
  return { it: `${words.it}, tollerati ${tolerated.it}`, en: `${words.en}, ${tolerated.en} tolerated` };
}
