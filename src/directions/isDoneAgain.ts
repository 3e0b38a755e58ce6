import { isParticiple } from "./isParticiple";
import type { Lexicon } from "./lexicon";
import type { Token } from "./words";

const AGAIN = { italian: /^ri(?=\p{L}{4})/u, english: /^re(?=\p{L}{4})/u };

/** "riassegnati", "redecorated": what is done again, unless it only comes back, as "reopened" complaints do. */
export function isDoneAgain(token: Token, lexicon: Lexicon): boolean {
  if (token.of !== null || !isParticiple(token, lexicon)) return false;
  const rest = token.stem.replace(AGAIN[lexicon.language], "");
  const comesBack = [rest, rest.replace(/ed$/, "")].some(
    (stem) => lexicon.turn([{ ...token, stem }], 0)?.kind === "keep",
  );
  return rest !== token.stem && !comesBack;
}
