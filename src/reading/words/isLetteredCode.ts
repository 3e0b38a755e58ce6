/** "OS.A", "OB-B": a code whose last part is a letter. "U.M" and "O.S" have one letter before, and are words cut short. */
export const isLetteredCode = (text: string): boolean => /^[A-Z]{2,4}[.-][A-Z]$/.test(text);
