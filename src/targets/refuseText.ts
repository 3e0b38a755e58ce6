import type { Unreadable } from "../model/target";
import { unreadable } from "./unreadable";

const COLON = 58;

/** "18:00", "le ore 18", "5 pm": a time of day. */
const CLOCK =
  /(?:^|[^\d:])(?:[01]?\d|2[0-4])[:][0-5]\d(?![\d:])|\b(?:le|alle|dalle) (?:ore )?\d{1,2}(?:[.:]\d\d)?\s*$|\b\d{1,2}\s*(?:am|pm|a\.m\.|p\.m\.)(?!\w)/i;
const DATE = /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d\d-\d\d/;
/** A mark, its condition, and another mark: "100% se >= 8, 60% se >= 4". */
const GRADES = /\d\s*%[^%]*\b(?:se|if|when|quando|entro|by|punti|points|per|for|con)\b[^%]*\d\s*%/i;
const SEPARATED = /[,;\n/]| e | and | poi /i;

/** What no reader may take the first number of: a time of day, several marks in one cell. Null for all else, which is nearly everything. */
export function refuseText(text: string): Unreadable | null {
  let colon = false;
  let percents = 0;
  let letters = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === COLON) colon = true;
    else if (code === 37) percents++;
    else if (code >= 97 && code <= 122) letters = true;
  }
  if ((colon || letters) && CLOCK.test(text) && !DATE.test(text)) {
    const it = "un'ora del giorno non è un numero: scrivere una data o una durata";
    return unreadable("impossible", 0, it, "a time of day is no number: write a date or a length of time");
  }
  if (percents > 1 && letters && GRADES.test(text) && SEPARATED.test(text)) {
    const it = "più punteggi in una cella: il target e le soglie vanno in celle loro";
    return unreadable(
      "twoValues",
      0,
      it,
      "several marks in one cell: target and thresholds need cells of their own",
    );
  }
  return null;
}
