/** Whether a character is one of 0 … 9, by its code. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
