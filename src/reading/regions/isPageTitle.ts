import type { Pair } from "./pair";

/** A label without value or number heads what follows; one with a year in it is the title of a page. */
export const isPageTitle = ({ values, number, label, words }: Pair): boolean =>
  (values.length === 0 && number === null && /^(?:scheda|quadro|sezione|piano|parte)\b/i.test(label.text)) ||
  (values.length === 0 && number === null && /\b(?:19|20)\d\d\b/.test(words)) ||
  (words.length < 20 && /^\p{L}+ (?:19|20)\d\d$/u.test(words) && isPage(words)) ||
  (values.every(({ at }) => at === label.at) &&
    words.length > 12 &&
    /\b(?:19|20)\d\d\b/.test(words) &&
    isPage(words));

const isPage = (words: string): boolean =>
  /\b(?:piano|piao|peg|pdo|programma|relazione|obiettivi|performance|schede|report|plan)\b/i.test(words);
