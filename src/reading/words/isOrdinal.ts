/** "1", "12", "IV", "b": numbers that begin anew on every sheet, so they say nothing about another one. "05" is of a classification. */
export const isOrdinal = (code: string): boolean =>
  /^(?:[1-9]\d?|[a-z]|[ivx]{1,4})[.)°]?$/i.test(code.trim());
