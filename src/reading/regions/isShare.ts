/** "80%", "(60 %)", "75% dei punti se": a share of the score over a column. */
export const isShare = (text: string): boolean =>
  /^\(?(?:100|\d{1,2})\s?%(?:\sde[il]\s\S+(?:\sse)?)?\)?$/i.test(text.trim());
