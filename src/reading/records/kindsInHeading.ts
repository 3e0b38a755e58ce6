import { kindOfWords, type RowKind } from "../words/kindOfWords";

const BETWEEN = /[/|,;]|\s[-–—]\s|\s(?:e|ed|and|con|with)\s(?:relativ[ie]\s|rispettiv[ie]\s|i\s|gli\s)?/i;

/** The kinds of rows a heading names, in its order: "Asse / Obiettivo / Azione", "Obiettivi e relativi indicatori". */
export const kindsInHeading = (heading: string): readonly RowKind[] =>
  heading.split(BETWEEN).flatMap((words) => kindOfWords(words) ?? []);
