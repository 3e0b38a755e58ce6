import type { Lexicon } from "./lexicon";
import type { Token } from "./words";

const NEGATIVE = /^(?:in|im|ir|il|un|dis|non|mis|mal|de|s(?=[bcdfgqv]))(?=\p{L}{4})/u;
const EXCESS = /^(?:sovra|sotto|sub|over|under)(?=\p{L}{5})/u;

/** "sottodimensionati", "sovraffollate": too little or too much of it, whatever it is. */
const TOO_MUCH =
  /^(?:sotto|sovra)(?!scri|pos|line|titol|ten|stan|mes|ordin|intend|terr|gruppi)\p{L}{4,}[aiu]t$|^(?:under|over)(?!tak|s(?:e|tand)|lin|nam|writ|go)\p{L}{4,}ed$/u;

/**
 * Made so that nothing but a blemish can be meant, whatever the rest is: "impraticabili", "malcontento"; "unfilled", "misdiagnoses". Words that only
 * look alike ("imponibile", "mission", "united") are left out.
 */
const BLEMISH = {
  italian:
    /^(?:in|im|ir|il)(?!put|pon|peg|divid|stall|ser|tegr|terr|fiamm|dic|crement|vest|tervist|ventar|vi|ferm)\p{L}{4,}bil(?:it)?$|^in(?!gegn|petu|cestu)\p{L}{4,}os$|^mal(?!aysi|agueñ|gaci)\p{L}{6,}$|\p{L}{2,}[io]cid$|\p{L}{2,}fob$/u,
  english:
    /^un(?!it|if|iform|lock|load|pack|veil|dertak|derst|derw|derp|dergr|iqu)\p{L}{2,}(?:ed|abl|ibl|en)$|^mis(?!sion|sil|sing|siv|cell|t(?:er|y|r[ey])?)\p{L}{4,}$|^un(?:spent|sold|met|kept|heard|sent|lit|saf|fit|fair|don|built|wed)$|^(?!(?:wir|seam|flaw|spot|pap|cash|contact|stain|pain|regard|nevertheless|doubt|ageless)|un(?=less)|nonetheless)\p{L}{3,}less$|^mis(?=t(?:ak|reat|rust|im))|^mal(?=n|p|t|f)\p{L}{6,}$/u,
};

/** What is left of a noun of quality when it is said of something: "efficienz" is what is "efficient", "idoneit" what is "idone". */
const adjectiveOf = (rest: string): readonly string[] => {
  const quality = rest.replace(/(?:ezz|it|t)$/, "");
  const done = rest.replace(/(?:zion|ment|tur)$/, "t");
  return [rest, done, rest.replace(/t$/, "z"), rest.replace(/z$/, "t"), quality];
};

/** A word that denies a good one, "inutilizzati", "unpaid", "inefficienti", "sottoutilizzate", or is made like a blemish. */
export function isNegative(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.noun([token], 0)?.kind === "thing") return false;
  if (BLEMISH[lexicon.language].test(token.stem) || TOO_MUCH.test(token.stem)) return true;
  for (const prefix of [NEGATIVE, EXCESS]) {
    const rest = token.stem.replace(prefix, "");
    if (rest === token.stem) continue;
    if (adjectiveOf(rest).some((good) => isGood({ ...token, stem: good }, lexicon))) return true;
  }
  return false;
}

function isGood(token: Token, lexicon: Lexicon): boolean {
  const turn = lexicon.turn([token], 0)?.kind;
  return turn === "good" || turn === "paid" || turn === "keep" || lexicon.noun([token], 0)?.kind === "wanted";
}
