import { foldText } from "../grid/foldText";
import { stem } from "./stem";

/** A word of a name, with what joins it to the word before. */
export interface Token {
  /** As in the name, for sentences about it. */
  readonly written: string;
  readonly folded: string;
  readonly stem: string;
  readonly kind: "word" | "number" | "break";
  /** "di" is bare, "dei" has an article: "verbali di infrazione" are infractions, a "registro degli infortuni" is none. */
  readonly of: "bare" | "articled" | null;
}

const OF = new Set("di d of".split(" "));
const OF_THE = new Set("del dello della dell dei degli delle".split(" "));
const ARTICLES = new Set("il lo la i gli le l un uno una the an".split(" "));
const PIECE = /[\p{L}][\p{L}\p{M}\d]*|\d[\d.,]*|[%,;:]|[-–—](?=\s)/gu;

/** "T.M. evasione", "perc. pratiche": how planners cut words that say what is measured. */
const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/\bt\.\s?m\.(?:\s?(?:di|per)\b)?/giu, "tempo medio di "],
  [/\bperc\./giu, "percentuale "],
  [/\brid\./giu, "riduzione "],
  [/\bincr\./giu, "incremento "],
];

const PHRASAL = /\b(\p{L}{2,6})-((?:in|out|off|up|down|over|back)s?)\b/giu;

/** The words of a text with their stems; articles and "di" are left out, and said of the word behind them. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let of: Token["of"] = null;
  // "non-revenue water" is one word made of two.
  let whole = text.replace(/\bnon-(?=\p{L})/giu, "non");
  // So are "drop-outs", "break-ins".
  whole = whole.replace(PHRASAL, "$1$2");
  for (const [short, long] of ABBREVIATED) whole = whole.replace(short, long);
  for (const [written] of whole.matchAll(PIECE)) {
    const folded = foldText(written);
    if (OF.has(folded)) of = "bare";
    else if (OF_THE.has(folded)) of = "articled";
    else if (ARTICLES.has(folded)) of = of === null ? null : "articled";
    else {
      const kind = /^\d/.test(folded) ? "number" : /^[,;:–—-]/.test(folded) ? "break" : "word";
      const word = folded === "%" ? "percentuale" : folded;
      tokens.push({ written, folded: word, stem: stem(word), kind, of });
      of = null;
    }
  }
  return tokens;
}

/** The stems of an expression, articles and "di" left out: "lista di attesa" is "lista" and "attes". */
export const stemsOf = (text: string): readonly string[] => tokensOf(text).map((token) => token.stem);
