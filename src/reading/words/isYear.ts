/** "2026" and nothing else. */
export const isYear = (text: string): boolean => /^\s*(?:19|20)\d\d\s*$/.test(text);
