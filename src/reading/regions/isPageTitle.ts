import { isPageNumber } from "../words/isPageNumber";
import { isOfYear } from "../words/isOfYear";
import { namesDocument } from "../words/namesDocument";
import { termOf } from "../words/termOf";
import type { Pair } from "./pair";

/** A label without value or number heads what follows; one with a year in it, or before a list of fields, is the title of a page. */
export const isPageTitle = ({ values, number, label, words }: Pair): boolean =>
  (values.length === 0 && number === null && /^(?:scheda|quadro|sezione|piano|parte)\b/i.test(label.text)) ||
  (values.length === 0 && number === null && /\b(?:19|20)\d\d\b/.test(words)) ||
  (words.length < 20 && /^\p{L}+ (?:19|20)\d\d$/u.test(words) && isPage(words)) ||
  (values.every(({ at }) => at === label.at) &&
    words.length > 12 &&
    /\b(?:19|20)\d\d\b/.test(words) &&
    isPage(words)) ||
  (values.length > 0 && values.every(({ text }) => isPageNumber(text))) ||
  values.some(
    ({ at, text }) =>
      at === label.at &&
      (listsFields(text) || namesDocument(text) || (words.length > LONG && isPage(words) && isOfYear(text))),
  );

/** Shorter words may be a label. */
const LONG = 20;

/** Fewer words may be a value. */
const FEWEST = 3;

/** "obiettivi, indicatori di impatto e valori attesi": what stands in the columns below. */
function listsFields(text: string): boolean {
  const parts = text.split(/,|\s+(?:e|ed|and|und)\s+/).map((part) => part.trim());
  return parts.length >= FEWEST && parts.every((part) => termOf(part) !== undefined);
}

const isPage = (words: string): boolean =>
  /\b(?:piano|piao|peg|pdo|programma|relazione|obiettivi|performance|schede|report|plan)\b/i.test(words);
