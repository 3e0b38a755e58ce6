import { foldText } from "../../grid/foldText";
import { splitYear } from "./splitYear";

const DAY = /\b(\d{1,2})\s*[/.]\s*(\d{1,2})(?:\s*[/.]\s*((?:19|20)\d{2}|\d{2}))?\b/;
const YEAR = /(?:^|[^\d])((?:19|20)\d{2})(?:$|[^\d])/;
/** The months in Italian and English, as they are folded. */
export const MONTHS = [
  ["gennaio", "january"],
  ["febbraio", "february"],
  ["marzo", "march"],
  ["aprile", "april"],
  ["maggio", "may"],
  ["giugno", "june"],
  ["luglio", "july"],
  ["agosto", "august"],
  ["settembre", "september"],
  ["ottobre", "october"],
  ["novembre", "november"],
  ["dicembre", "december"],
];
const NAMED = new RegExp(
  `\\b(\\d{1,2})[°o]?\\s+(${MONTHS.flat().join("|")})(?:\\s+((?:19|20)\\d{2}))?\\b|\\b(${MONTHS.flat().join("|")})\\s+(\\d{1,2})(?:,?\\s+((?:19|20)\\d{2}))?\\b`,
);
/** "S1" is more often a code: a half only where a year, an ordinal sign or a word for a value stands beside it. */
const half = (number: 1 | 2): string =>
  String.raw`\b${number}[°o]\s?s\b|\b(?:s${number}|${number}s)(?=\s+(?:del\s+)?(?:19|20)\d\d\b)|\b(?:consuntiv[oi]|risultat[oi]|target|attes[oi]|valor[ei]|dat[oi]|monitoraggio|rilevazione|actuals?|results?)\s+\(?(?:s${number}|${number}s)\b`;
const HALF = new RegExp(
  String.raw`\b(?:i|1|primo|1st|first)[°o]?\s*(?:semestre|sem|half)\b|\b(?:sem|semestre)\.?\s?1\b|\b(?:half[- ]year|mid[- ]year|semestral\w*|h1)\b|${half(1)}`,
);
const SECOND = new RegExp(
  String.raw`\b(?:(?:ii|2|secondo|2nd|second)[°o]?\s*(?:semestre|sem|half)|h2)\b|\b(?:sem|semestre)\.?\s?2\b|${half(2)}`,
);
const QUARTER =
  /\b(?:(i{1,3}|iv|[1-4]|primo|secondo|terzo|quarto|1st|2nd|3rd|4th|first|second|third|fourth)[°o]?\s*(?:trimestre|trim|quarter)|[qt]([1-4])|([1-4])(?:[°o]\s?)?[qt])\b/;
/** A third of a calendar year; a school has two of them, from autumn to summer. */
const THIRD = /\b(i{1,3}|[1-3]|primo|secondo|terzo|first|second|third)[°o]?\s*(?:quadrimestre|quadr)\b/;
const QUARTERS: readonly (readonly string[])[] = [
  ["i", "1", "primo", "1st", "first"],
  ["ii", "2", "secondo", "2nd", "second"],
  ["iii", "3", "terzo", "3rd", "third"],
  ["iv", "4", "quarto", "4th", "fourth"],
];
const LAST_DAYS = ["31/3", "30/6", "30/9", "31/12"];
const LAST_DAYS_OF_THIRDS = ["30/4", "31/8", "31/12"];

/**
 * The period a heading names: a year "2020", one that is no calendar year "2023/24", its part "Q1 2023/24", a day "30/6/2020" or,
 * where no year is written, "30/6"; null where it names none. "I semestre" and "I trimestre" of a calendar year are their last days.
 */
export function readPeriod(text: string): string | null {
  const folded = foldText(text);
  const split = splitYear(folded);
  if (split !== null) return partOf(split.rest, split.year);
  const day = DAY.exec(folded);
  if (day && Number(day[1]) <= 31 && Number(day[2]) <= 12 && Number(day[1]) > 0 && Number(day[2]) > 0) {
    const year = day[3] === undefined ? null : Number(day[3]) < 100 ? 2000 + Number(day[3]) : Number(day[3]);
    return `${Number(day[1])}/${Number(day[2])}${year === null ? "" : `/${year}`}`;
  }
  const named = NAMED.exec(folded);
  if (named) return namedDay(named);
  const year = YEAR.exec(folded)?.[1];
  const quarter = QUARTER.exec(folded);
  if (quarter) return lastDayOf(LAST_DAYS, quarter, year);
  const third = THIRD.exec(folded);
  if (third) return lastDayOf(LAST_DAYS_OF_THIRDS, third, year);
  if (SECOND.test(folded)) return year ? `31/12/${year}` : "31/12";
  if (HALF.test(folded)) return year ? `30/6/${year}` : "30/6";
  return year ?? shortYear(folded) ?? ordinalYear(folded);
}

/** "Atteso '26". */
const SHORT = /(?:^|[\s(])'([2-4]\d)(?![\d'])/;

/** "T24": the target of a year, and nothing else. */
const TARGET_OF = /^t\s?([2-4]\d)$/;

const shortYear = (folded: string): string | null => {
  const match = SHORT.exec(folded) ?? TARGET_OF.exec(folded);
  return match ? `20${match[1]}` : null;
};

/** A year that is no calendar year, or the quarter or half of it that is named beside it. */
function partOf(folded: string, year: string): string {
  const quarter = QUARTER.exec(folded);
  if (quarter) return `Q${quarterNumber(quarter)} ${year}`;
  const third = THIRD.exec(folded);
  if (third && quarterNumber(third) < 3) return `S${quarterNumber(third)} ${year}`;
  if (SECOND.test(folded)) return `S2 ${year}`;
  return HALF.test(folded) ? `S1 ${year}` : year;
}

/** "S1", "2S": a half where it stands under a heading; alone it is more often a code. */
export const isHalfUnderHeading = (text: string): boolean => /^\s*(?:s\s?[12]|[12]\s?s)\s*$/i.test(text);

/** "1° anno", "anno II": the years of a plan by their place. */
const ORDINAL =
  /\b([1-5]|i{1,3}|iv|primo|secondo|terzo|quarto|first|second|third)[°^ao]?\s*(?:anno|year)\b|\b(?:anno|year)\s+([1-5]|i{1,3})$/;

function ordinalYear(folded: string): string | null {
  const match = folded.includes("anno") || folded.includes("year") ? ORDINAL.exec(folded) : null;
  if (!match) return null;
  const place = QUARTERS.findIndex((names) => names.includes(match[1] ?? match[2] ?? "")) + 1;
  return place > 0 ? `${place}° anno` : null;
}

const quarterNumber = ([, word, digit, first]: RegExpExecArray): number =>
  QUARTERS.findIndex((names) => names.includes(word ?? digit ?? first ?? "")) + 1;

function lastDayOf(days: readonly string[], part: RegExpExecArray, year: string | undefined): string {
  const day = days[quarterNumber(part) - 1] ?? "31/12";
  return year === undefined ? day : `${day}/${year}`;
}

/** "31 dicembre 2020", "December 31" as "31/12/2020", "31/12". */
function namedDay(match: RegExpExecArray): string {
  const month = MONTHS.findIndex((names) => names.includes(match[2] ?? match[4] ?? "")) + 1;
  const year = match[3] ?? match[6];
  return `${Number(match[1] ?? match[5])}/${month}${year === undefined ? "" : `/${year}`}`;
}

/** What stands beside a year that is no calendar year without saying more. */
const BESIDE_SPLIT =
  /^[\s.]*(?:(?:a\.?\s?[as]|f\.?y|a\.?y|anno (?:accademico|scolastico|finanziario)|(?:academic|financial|fiscal|school) year|anno|year|esercizio|stagione)[\s.]*)?$/;

/** Whether the whole text is nothing but a period: "2020", "anno 2020", "al 30/6", "31.12.2020". */
export function isPeriodOnly(text: string): boolean {
  if (readPeriod(text) === null) return false;
  const folded = foldText(text).replace(/[\s:.]+$/, "");
  const split = splitYear(folded);
  if (split !== null) return BESIDE_SPLIT.test(split.rest.replace(QUARTER, ""));
  if (
    folded
      .replace(/^(?:al|at|entro il|by|as of)\s+/, "")
      .replace(NAMED, "")
      .trim() === "" &&
    folded !== ""
  )
    return true;
  if (folded.replace(ORDINAL, "").trim() === "") return true;
  return /^(?:anno|annualita|year|esercizio|al|at|entro il|by|t\.?)?[\s:]*(?:(?:19|20)\d{2}|'\d{2}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:i|ii|1|2|primo|secondo)[°o]?\s*(?:semestre|sem\.?)|(?:i{1,3}|[1-3]|primo|secondo|terzo)[°o]?\s*(?:quadrimestre|quadr\.?)|h[12]|(?:(?:i{1,3}|iv|[1-4]|primo|secondo|terzo|quarto)[°o]?\s*(?:trimestre|trim\.?)|[qt][1-4]|[1-4][qt])(?:\s+(?:19|20)\d{2})?)$/.test(
    folded,
  );
}
