import type { Bilingual } from "../model/finding";
import type { Basis, Operator, TargetMeaning } from "../model/target";
import { partsOf } from "./calendar";
import { englishNumber, englishPercent, italianNumber, italianPercent } from "./formatNumber";

const MONTHS =
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");
const MONTHS_EN =
  "January February March April May June July August September October November December".split(" ");

/** Names of units, singular and plural. */
const UNITS: ReadonlyMap<string, readonly [it1: string, it: string, en1: string, en: string]> = new Map(
  Object.entries<readonly [it1: string, it: string, en1: string, en: string]>({
    days: ["giorno", "giorni", "day", "days"],
    workingDays: ["giorno lavorativo", "giorni lavorativi", "working day", "working days"],
    weeks: ["settimana", "settimane", "week", "weeks"],
    hours: ["ora", "ore", "hour", "hours"],
    minutes: ["minuto", "minuti", "minute", "minutes"],
    months: ["mese", "mesi", "month", "months"],
    years: ["anno", "anni", "year", "years"],
    points: ["punto", "punti", "point", "points"],
  }),
);
const MONEY: ReadonlyMap<string, string> = new Map([
  ["eur", "€"],
  ["gbp", "£"],
  ["usd", "$"],
]);
const DURATIONS = new Set(["days", "workingDays", "weeks", "hours", "minutes", "months", "years"]);

/** The value with its unit: "90 %", "20 giorni", "80 €", "30.000 imprese". */
export function amountInWords(value: number, unit: string | null): Bilingual {
  if (unit === "percent") return { it: italianPercent(value), en: englishPercent(value) };
  const it = italianNumber(value);
  const en = englishNumber(value);
  if (unit === null) return { it, en };
  const sign = MONEY.get(unit);
  if (sign) return { it: `${it} ${sign}`, en: `${sign}${en}` };
  const names = UNITS.get(unit);
  if (!names) return { it: `${it} ${unit}`, en: `${en} ${unit}` };
  const one = value === 1;
  return { it: `${it} ${one ? names[0] : names[1]}`, en: `${en} ${one ? names[2] : names[3]}` };
}

/** Whether a number is said with a vowel first, "l'8 %", "l'11 %", or is nought, "lo 0 %". */
function sound(digits: string): "vowel" | "nought" | "consonant" {
  const first = digits.charCodeAt(0);
  if (first === 48) return "nought";
  if (first === 56) return "vowel";
  if (first !== 49) return "consonant";
  const isDigit = (at: number) => digits.charCodeAt(at) >= 48 && digits.charCodeAt(at) <= 57;
  const one = !isDigit(1);
  const eleven = digits.charCodeAt(1) === 49 && !isDigit(2) && digits.charCodeAt(2) !== 46;
  return (one && digits.charCodeAt(1) !== 46) || eleven ? "vowel" : "consonant";
}

/** "il 90 %", "l'80 %", "lo 0 %" after a preposition: only percentages take the article. */
function withArticle(
  it: string,
  unit: string | null,
  plain: string,
  il: string,
  l: string,
  lo: string,
): string {
  if (unit !== "percent") return plain + it;
  const said = sound(it);
  return (said === "consonant" ? il : said === "vowel" ? l : lo) + it;
}

/** "30 giugno 2015", "1° gennaio" and "30 June 2015". */
export function dateInWords(iso: string): Bilingual {
  const { year, month, day } = partsOf(iso);
  const after = year === null ? "" : ` ${year}`;
  return {
    it: `${day === 1 ? "1°" : day} ${MONTHS[month - 1] ?? ""}${after}`,
    en: `${day} ${MONTHS_EN[month - 1] ?? ""}${after}`,
  };
}

function datedWords(operator: Operator | null, iso: string): Bilingual {
  const { it, en } = dateInWords(iso);
  const elided = /^(?:8|11) /.test(it);
  const il = elided ? "l'" : "il ";
  if (operator === "<") return { it: `prima ${elided ? "dell'" : "del "}${it}`, en: `before ${en}` };
  if (operator === ">") return { it: `dopo ${il}${it}`, en: `after ${en}` };
  if (operator === ">=") return { it: `dal ${it} in poi`, en: `from ${en} on` };
  return { it: `entro ${il}${it}`, en: `by ${en}` };
}

/** A deadline with the days past it that are tolerated. */
function deadlineWords({ operator, value, tolerance }: TargetMeaning): Bilingual {
  const words = datedWords(operator, String(value));
  if (tolerance === null || tolerance === 0) return words;
  const days = amountInWords(tolerance, "days");
  return { it: `${words.it}, tollerati ${days.it}`, en: `${words.en}, ${days.en} tolerated` };
}

function comparedWords({ operator, value, unit, tolerance, scale }: TargetMeaning): Bilingual {
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

function basisWords(basis: Basis): {
  readonly in: Bilingual;
  readonly of: Bilingual;
  readonly needs: Bilingual;
} {
  if ("year" in basis) {
    const { year } = basis;
    return {
      in: { it: `nel ${year}`, en: `in ${year}` },
      of: { it: `del ${year}`, en: `of ${year}` },
      needs: { it: `serve il valore ${year}`, en: `needs the ${year} value` },
    };
  }
  if ("yearsBack" in basis && basis.yearsBack === 1) {
    return {
      in: { it: "nell'anno precedente", en: "in the previous year" },
      of: { it: "dell'anno precedente", en: "of the previous year" },
      needs: { it: "serve il valore dell'anno precedente", en: "needs the previous year's value" },
    };
  }
  if ("yearsBack" in basis) {
    const { yearsBack } = basis;
    return {
      in: { it: `${yearsBack} anni prima`, en: `${yearsBack} years before` },
      of: { it: `di ${yearsBack} anni prima`, en: `of ${yearsBack} years before` },
      needs: {
        it: `serve il valore di ${yearsBack} anni prima`,
        en: `needs the value of ${yearsBack} years before`,
      },
    };
  }
  if ("group" in basis) {
    const { group } = basis;
    return {
      in: { it: `«${group}»`, en: `“${group}”` },
      of: { it: `di «${group}»`, en: `of “${group}”` },
      needs: { it: `serve il valore di «${group}»`, en: `needs the value of “${group}”` },
    };
  }
  return {
    in: { it: "il valore storico", en: "the baseline" },
    of: { it: "del valore storico", en: "of the baseline" },
    needs: { it: "serve il valore storico", en: "needs the baseline" },
  };
}

const MORE: Readonly<Record<Operator, Bilingual>> = {
  ">": { it: "più che", en: "more than" },
  ">=": { it: "almeno quanto", en: "at least as much as" },
  "<": { it: "meno che", en: "less than" },
  "<=": { it: "non più che", en: "no more than" },
  "=": { it: "come", en: "the same as" },
};

function relativeWords(target: TargetMeaning): Bilingual {
  const { basis, change, value, unit } = target;
  if (basis === null) return { it: "", en: "" };
  const words = basisWords(basis);
  const size = typeof value === "number" ? amountInWords(Math.abs(value), unit) : null;
  const amount = size ?? (change === null ? null : amountInWords(Math.abs(change), "percent"));
  let said: Bilingual;
  if (amount === null || (change === 0 && value === null)) {
    const more = MORE[target.operator ?? "="];
    said = { it: `${more.it} ${words.in.it}`, en: `${more.en} ${words.in.en}` };
  } else if ("group" in basis) {
    said = {
      it: `al massimo ${amount.it} di scostamento da ${words.in.it}`,
      en: `at most ${amount.en} away from ${words.in.en}`,
    };
  } else {
    const more = (value === null ? (change ?? 0) : Number(value)) > 0;
    said = {
      it: `${withArticle(amount.it, change === null ? null : "percent", "", "il ", "l'", "lo ")} in ${more ? "più" : "meno"} ${words.of.it}`,
      en: `${amount.en} ${more ? "above" : "below"} that ${words.of.en}`,
    };
  }
  return { it: `${said.it}: ${words.needs.it}`, en: `${said.en}: ${words.needs.en}` };
}

/** What a target asks for, in words: "almeno il 90 %", "entro 20 giorni, tollerati 25", "meno che nel 2014: serve il valore 2014". */
export function describeTarget(target: TargetMeaning): Bilingual {
  switch (target.kind) {
    case "comparison":
      return comparedWords(target);
    case "perUnit": {
      const amount = comparedWords({ ...target, unit: target.remark === null ? null : target.unit });
      const per = target.remark ?? `per ${target.unit ?? ""}`;
      return {
        it: `${amount.it} ${per}`,
        en: `${amount.en} ${target.remark ?? `per “${target.unit ?? ""}”`}`,
      };
    }
    case "date":
      return deadlineWords(target);
    case "boolean":
      return target.value === true
        ? { it: "sì: va fatto", en: "yes: to be done" }
        : { it: "no: non deve avvenire", en: "no: must not happen" };
    case "relativeYear":
    case "relativeBaseline":
    case "relativeGroup":
      return relativeWords(target);
    case "none":
      return { it: "nessun target: si misura soltanto", en: "no target: only measured" };
    case "milestone":
      return { it: `da valutare: «${target.remark ?? ""}»`, en: `to be judged: “${target.remark ?? ""}”` };
    case "reference":
      return {
        it: `rimanda ad altro: «${target.remark ?? ""}»`,
        en: `refers elsewhere: “${target.remark ?? ""}”`,
      };
  }
}
