import { isPageMark } from "../words/isPageMark";
import { isOfYear } from "../words/isOfYear";
import { listsFields } from "../words/listsFields";
import { namesDocument } from "../words/namesDocument";
import type { Pair } from "./pair";

/**
 * A label without value or number heads what follows; one with a year in it, or before a list of fields, is the title of a page, as "Oggetto:
 * assegnazione obiettivi anno 2025" of a letter is.
 */
export const isPageTitle = ({ values, number, label, words }: Pair): boolean =>
  (values.length === 0 && number === null && /^(?:scheda|quadro|sezione|piano|parte)\b/i.test(label.text)) ||
  (values.length === 0 && number === null && /\b(?:19|20)\d\d\b/.test(words)) ||
  (words.length < 20 && /^\p{L}+ (?:19|20)\d\d$/u.test(words) && isPage(words)) ||
  (values.every(({ at }) => at === label.at) &&
    words.length > 12 &&
    /\b(?:19|20)\d\d\b/.test(words) &&
    isPage(words)) ||
  (values.length > 0 && values.every(({ text }) => isPageMark(text))) ||
  values.some(
    ({ at, text }) =>
      at === label.at &&
      (listsFields(words, text) ||
        namesDocument(text) ||
        (words.length > LONG && isPage(words) && isOfYear(text)) ||
        (/^oggetto$/i.test(words) && isPage(text) && /\b(?:19|20)\d\d\b/.test(text))),
  );

/** Shorter words may be a label. */
const LONG = 20;

const isPage = (words: string): boolean =>
  /\b(?:piano|piao|peg|pdo|programma|relazione|obiettivi|performance|schede|report|plan)\b/i.test(words);
