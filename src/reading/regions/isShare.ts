/** "80%", "(60 %)": a share of the score over a column. */
export const isShare = (text: string): boolean => /^\(?(?:100|\d{1,2})\s?%\)?$/.test(text.trim());
