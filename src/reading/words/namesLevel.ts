import { tidyText } from "../../grid/foldText";
import { isLevel } from "./levels";
import { readLabel } from "./readLabel";

/** "Obiettivo strategico", "Missione": whether a label is the name of a level of the tree. */
export function namesLevel(text: string): boolean {
  const term = readLabel(tidyText(text))?.term;
  return term !== undefined && isLevel(term);
}
