import { foldText } from "../../grid/foldText";
import type { Owner } from "../../model/role";

const INITIALS = new Map<string, Owner>([
  ["os", "strategicObjective"],
  ["oo", "operationalObjective"],
  ["az", "action"],
]);

/** The level that a word cut down to its initials names before a number: "OS", "O.O.", "Az.". */
export const levelOfInitials = (words: string): Owner | undefined =>
  INITIALS.get(foldText(words).replace(/[.\s]/g, ""));
