import { isOfYear } from "./isOfYear";
import { namesDocument } from "./namesDocument";
import { listsFields } from "./listsFields";
import { isPeriodOnly } from "./readPeriod";

/** Longer words are those of a document: "Stato di attuazione degli obiettivi di PEG - Consuntivo esercizio 2016". */
const LONGEST = 30;

/**
 * Whether what stands behind the name of a level says what page it is, and is no title: "Schede obiettivo - esercizio 2026", "Obiettivi -
 * P.E.G. 2023", "Scheda obiettivo - Consuntivo 2020", "Obiettivi specifici: indicatori e target".
 */
export const saysPage = (words: string, rest: string): boolean =>
  isPeriodOnly(rest) ||
  listsFields(words, rest) ||
  namesDocument(rest) ||
  ((words.length > LONGEST || /^sched[ae]\b/i.test(words)) && isOfYear(rest));
