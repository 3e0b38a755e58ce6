/** "Consuntivo esercizio 2016", "Piano della performance 2023-2025": words, and the year or years they are of; also said again in another language. */
export const isOfYear = (text: string): boolean => {
  const [first = "", ...again] = text.split(/\s\/\s/);
  return OF_YEAR.test(first) && again.every((part) => OF_YEAR.test(part.replace(/\s[–—-]\s/, " ")));
};

const OF_YEAR = /^[\p{L}. ]+\s(?:19|20)\d\d(?:\s?[-/–]\s?\d+)?$/u;
