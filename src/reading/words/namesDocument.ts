/** Whether words name a document of a body, as "Programma annuale delle attività" does, though they begin as a level may. */
export const namesDocument = (words: string): boolean =>
  /^programma\s+(?:(?:annuale|triennale|pluriennale)\b|(?:delle|di)\s+attivit)/i.test(words);
