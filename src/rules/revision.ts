/** What a rolling-update note says about the act behind it. */
export interface Revision {
  readonly act: boolean;
  readonly number: string | null;
  /** "26/7/2018", null when no whole date is written. */
  readonly date: string | null;
}

const MONTHS =
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");
const ACT =
  /\b(?:delib|determin|del\b\.?\s*(?:gc|g\.c|cc|c\.c|giunta|n)|decret|provvediment|disposizion|ordin|d\.?\s?[gc]\.?\s?[cr]|d\.?d\b|d\.?p)/i;
const NUMBER = /(?:\bn(?:\.|°|r\.?|umero)?|°)\s*(\d+(?:\/\d+)?)/i;
const WRITTEN_DATE = new RegExp(`\\b(\\d{1,2})°?\\s+(${MONTHS.join("|")})\\s+(\\d{4})\\b`, "i");
const DATE = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;

/** Reads act, number and date from a note such as "deliberazione della Giunta n. 97 del 26 luglio 2018". */
export function readRevision(note: string): Revision {
  const written = WRITTEN_DATE.exec(note);
  const figures = DATE.exec(note);
  const withoutDates = note.replace(new RegExp(DATE.source, "g"), " ");
  return {
    act: ACT.test(note),
    number: NUMBER.exec(withoutDates)?.[1] ?? null,
    date: written
      ? `${Number(written[1])}/${MONTHS.indexOf((written[2] ?? "").toLowerCase()) + 1}/${written[3]}`
      : figures
        ? `${Number(figures[1])}/${Number(figures[2])}/${figures[3]}`
        : null,
  };
}

/** Whether a note speaks of a change to the plan at all. */
export const tellsRevision = (note: string): boolean =>
  /rolling|aggiornat|inserit|eliminat|modific|sostituit|revision/i.test(note);
