import { kindsInHeading } from "./kindsInHeading";
import { partsOfHeading } from "./partsOfHeading";
import { readLabel } from "./readLabel";

/** "Prestazione e indicatori": indicators beside what nobody knows, which they are of. */
export const namesOthers = (heading: string): boolean =>
  kindsInHeading(heading).includes("indicator") &&
  partsOfHeading(heading).some((words) => /\p{L}{3}/u.test(words) && readLabel(words) === undefined);
