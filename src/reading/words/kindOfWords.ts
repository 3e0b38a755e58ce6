import { foldText } from "../../grid/foldText";
import type { Owner } from "../../model/role";
import { levelOfInitials } from "./levelOfInitials";
import { isIndicator, isLevel } from "./levels";
import { readLabel } from "./readLabel";

/** What a row may be about: a level of the tree, an indicator, phases. */
export type RowKind = Owner | "indicator" | "steps";

/** "Strategico", "Operativo" where the heading says of what. */
export const ADJECTIVE = /^(?:strategic[oi]?|operativ[oi]|operational|specific[oi]?|annual[ei]?)$/;
const LONGEST = 40;

/** The kind of row that some words name: "Obiettivo strategico", "Ob. Op.", "OS", "Indicatore", "Fase"; null where they name none. */
export function kindOfWords(words: string): RowKind | null {
  const folded = foldText(words).replace(/[\s:–—-]+$/, "");
  const bare = folded.replace(/\.+$/, "");
  if (bare === "" || bare.length > LONGEST) return null;
  if (/^are[ae]$/.test(bare)) return "area";
  const initials = levelOfInitials(bare);
  if (initials) return initials;
  const term = (readLabel(ADJECTIVE.test(bare) ? `obiettivo ${bare}` : bare) ?? readLabel(folded))?.term;
  if (term !== undefined && isIndicator(term)) return "indicator";
  if (term === "steps") return "steps";
  return term !== undefined && isLevel(term) ? term : null;
}
