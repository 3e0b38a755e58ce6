import { isNegative } from "./isNegative";
import type { Lexicon } from "./lexicon";
import type { Token } from "./words";

/** "indebitamente erogate", "wrongly paid": an adverb of something bad. */
export function isBadly(token: Token, lexicon: Lexicon): boolean {
  const stem = token.folded.replace(/a?mente$|ly$/, "");
  if (stem === token.folded) return false;
  const adjective = { ...token, folded: stem, stem };
  return lexicon.turn([adjective], 0)?.kind === "bad" || isNegative(adjective, lexicon);
}
