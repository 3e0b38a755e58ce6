import { tidyText } from "../../grid/foldText";
import type { Owner } from "../../model/role";
import { kindOfWords } from "./kindOfWords";
import { isNamedObjective } from "./levels";

/** The level of objectives that a line names and nothing else, in one language of two at least: "(A) Strategische Ziele / Obiettivi strategici". */
export const objectivesNamed = (text: string): Owner | undefined =>
  tidyText(text)
    .replace(/^\(?[A-Z\d]{1,2}[.)]\s*/u, "")
    .split(/\s[/|–—-]\s/)
    .map(kindOfWords)
    .find((kind): kind is Owner & typeof kind => isNamedObjective(kind));
