import { kindOfWords, type RowKind } from "./kindOfWords";
import { readLabel } from "./readLabel";

const BETWEEN = /[/|,;]|\s[-–—]\s|\s(?:e|ed|and|und|con|with)\s(?:relativ[ie]\s|rispettiv[ie]\s|i\s|gli\s)?/i;

/** The kinds of rows a heading names, in its order: "Asse / Obiettivo / Azione", "Obiettivi e relativi indicatori". */
export const kindsInHeading = (heading: string): readonly RowKind[] =>
  heading.split(BETWEEN).flatMap((words) => kindOfWords(words) ?? []);

/** "Prestazione e indicatori": indicators beside what nobody knows, which they are of. */
export const namesOthers = (heading: string): boolean =>
  kindsInHeading(heading).includes("indicator") &&
  heading.split(BETWEEN).some((words) => /\p{L}{3}/u.test(words) && readLabel(words) === undefined);
