import type { Unreadable } from "../model/target";
import { unreadable, whichWay } from "./unreadable";

/** "18:00", "le ore 18", "ore 9.30", "h 12", "5 pm": a time of day; "H1" is half a year. */
const CLOCK =
  /(?:^|[^\d:])(?:[01]?\d|2[0-4])[:][0-5]\d(?![\d:])|\b(?:le|alle|dalle) (?:ore |h\.? ?)?\d{1,2}(?:[.:]\d\d)?\s*$|\b(?:entro )?ore \d{1,2}[.:]\d\d\s*$|\bh\.? ?(?!(?<=h)[12]\s*$)\d{1,2}(?:[.:]\d\d)?\s*$|\b\d{1,2}\s*(?:am|pm|a\.m\.|p\.m\.)(?!\w)/i;
/** "una decina", "qualche centinaio", "a dozen". */
const ROUGHLY =
  /\b(?:un|una|qualche|poche|a) (?:(?:dec|vent|trent|cinquant)ina|dozzina|decine|centinaio|migliaio|centinaia|dozen)\b/i;
/** "T+30", "entro G + 5 gg". */
const FROM_A_DAY = /(?:^|\s)[tgd]\s?\+\s?\d/i;
/** "by 5%": more or less of it? */
const BY_SHARE = /^\s*by (?:at least |more than )?[\d.,]+\s*%/i;
const DATE = /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d\d-\d\d/;
/** Quicker than the whole of it, which nearly no text needs. */
const MAY_BE_CLOCK = /\d\s*[ap]\.?m|le \d|ore \d|\bh\.? ?\d/i;
/** A mark, its condition, and another mark: "100% se >= 8, 60% se >= 4". */
const GRADES = /\d\s*%[^%]*\b(?:se|if|when|quando|entro|by|punti|points|per|for|con)\b[^%]*\d\s*%/i;
const SEPARATED = /[,;\n/]| e | and | poi /i;

/** What no reader may take the first number of: a time of day, several marks in one cell. Null for all else, which is nearly everything. */
export function refuseText(text: string): Unreadable | null {
  if ((text.includes(":") || MAY_BE_CLOCK.test(text)) && CLOCK.test(text) && !DATE.test(text)) {
    const it = "un'ora del giorno non è un numero: scrivere una data o una durata";
    return unreadable("impossible", 0, it, "a time of day is no number: write a date or a length of time");
  }
  if (text.includes("+") && FROM_A_DAY.test(text)) {
    const it = "giorni contati da un altro giorno: scrivere la data";
    return unreadable("ambiguous", 0, it, "days counted from another day: write the date");
  }
  // It starts with a letter.
  if (text.charCodeAt(0) > 57 && ROUGHLY.test(text)) {
    const it = "un numero detto all'incirca: scriverlo in cifre";
    return unreadable("ambiguous", 0, it, "a rough number: write it in digits");
  }
  const first = text.indexOf("%");
  if (first > 3 && BY_SHARE.test(text)) return whichWay(0);
  if (first >= 0 && text.indexOf("%", first + 1) > 0 && GRADES.test(text) && SEPARATED.test(text)) {
    const it = "più punteggi in una cella: il target e le soglie vanno in celle loro";
    const en = "several marks in one cell: target and thresholds need cells of their own";
    return unreadable("twoValues", 0, it, en);
  }
  return null;
}
