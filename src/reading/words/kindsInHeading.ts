import { kindOfWords, type RowKind } from "./kindOfWords";
import { partsOfHeading } from "./partsOfHeading";

/** The kinds of rows a heading names, in its order: "Asse / Obiettivo / Azione", "Obiettivi e relativi indicatori". */
export const kindsInHeading = (heading: string): readonly RowKind[] =>
  partsOfHeading(heading).flatMap((words) => kindOfWords(words) ?? []);
