import { isLevel } from "./levels";
import { readLabel } from "./readLabel";
import type { Owner } from "../../model/role";

/** "Programma annuale delle attività" is what a sheet is, no level of it. */
const DOCUMENT = /^programma\s+(?:(?:annuale|triennale|pluriennale)\b|(?:delle|di)\s+attivit)/i;

/** The level that the words before a title name; undefined where they name none. */
export function levelLabel(words: string): Owner | undefined {
  const term = DOCUMENT.test(words) ? undefined : readLabel(words)?.term;
  return term !== undefined && isLevel(term) ? term : undefined;
}
