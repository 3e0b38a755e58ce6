import type { Lexicon } from "./lexicon";
import type { Token } from "./words";

const PARTICIPLE = { italian: /.{3}[aiu]t[oaie]$/, english: /.{3}ed$/ };

/** Whether a word is the participle of some verb, in a list or not, and no noun. */
export const isParticiple = (token: Token, lexicon: Lexicon): boolean =>
  token.kind === "word" &&
  PARTICIPLE[lexicon.language].test(token.folded) &&
  lexicon.noun([token], 0) === null;
