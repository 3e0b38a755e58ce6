import { foldText } from "../../grid/foldText";

const MONTHS = [
  "gennaio january",
  "febbraio february",
  "marzo march",
  "aprile april",
  "maggio may",
  "giugno june",
  "luglio july",
  "agosto august",
  "settembre september",
  "ottobre october",
  "novembre november",
  "dicembre december",
].map((names) => names.split(" "));

/** Fewer names in a row may be words: "mar", "set", "mag". Of single letters more are needed. */
const FEWEST = 3;
const FEWEST_LETTERS = 6;

/** Longer texts are none, with blanks and dots around it: most cells need no closer look. */
const LONGEST = 20;
const NO_MONTH = "-";

const isMonth = (word: string, month: number): boolean =>
  word !== "" && (MONTHS[month] ?? []).some((name) => name.startsWith(word));

/** Where in a row of texts the months of a calendar stand, in their order: "GEN | FEB | MAR", "G | F | M | A | M | G". */
export function monthRun(texts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const words = texts.map((text) =>
    text.length > LONGEST ? NO_MONTH : foldText(text).replace(/[.\s]+$/, ""),
  );
  for (let start = 0; start < words.length; start += 1) {
    for (let first = 0; first < MONTHS.length; first += 1) {
      let length = 0;
      while (
        start + length < words.length &&
        first + length < MONTHS.length &&
        isMonth(words[start + length] ?? "", first + length)
      )
        length += 1;
      const letters = words.slice(start, start + length).every((word) => word.length === 1);
      if (length < (letters ? FEWEST_LETTERS : FEWEST)) continue;
      for (let at = start; at < start + length; at += 1) found.add(at);
    }
  }
  return found;
}
