/** Excel's errors as its Italian edition writes them; the others are the same in both. */
const ITALIAN_ERRORS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    "#N/A": "#N/D",
    "#REF!": "#RIF!",
    "#VALUE!": "#VALORE!",
    "#NAME?": "#NOME?",
    "#NULL!": "#NULLO!",
    "#SPILL!": "#ESPANSIONE!",
  }),
);

/** A truth value as an Italian Excel shows it. */
export const showBoolean = (value: boolean): string => (value ? "VERO" : "FALSO");

/** An error as an Italian Excel shows it: #N/A → #N/D. */
export const showError = (code: string): string => ITALIAN_ERRORS.get(code) ?? code;
