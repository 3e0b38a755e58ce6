/** "Consuntivo esercizio 2016", "Piano della performance 2023-2025": words, and the year or years they are of. */
export const isOfYear = (text: string): boolean =>
  /^[\p{L}. ]+\s(?:19|20)\d\d(?:\s?[-/–]\s?\d+)?$/u.test(text);
