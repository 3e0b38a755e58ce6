import { NumberToken } from "./numberToken";
import { wordOf, type Role, type Word } from "./vocabulary";
import { isDigit } from "./isDigit";

export type TokenKind = "end" | "number" | "word" | "symbol";

/** Signs read as one symbol. Planners also type "=>", ">/=" and "> =" for "≥". */
const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ...{ "≥": ">=", "⩾": ">=", "≧": ">=", ">=": ">=", "=>": ">=", ">/=": ">=", "≥=": ">=" },
    ...{ "≤": "<=", "⩽": "<=", "≦": "<=", "<=": "<=", "=<": "<=", "</=": "<=", "≤=": "<=" },
    ...{
      ">": ">",
      "<": "<",
      "=": "=",
      "==": "=",
      "±": "±",
      "+/-": "±",
      "+-": "±",
      "+/": "+",
      "≠": "≠",
      "<>": "≠",
    },
  }),
);

const isSpace = (code: number): boolean =>
  code <= 32 || code === 160 || code === 8239 || (code >= 8192 && code <= 8203);
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 192 && code !== 215 && code !== 247 && code < 8192);
/** "€", "£", "$". */
const isCurrency = (code: number): boolean => code === 8364 || code === 163 || code === 36;
const isSign = (code: number): boolean =>
  (code >= 60 && code <= 62) ||
  code === 43 ||
  code === 177 ||
  (code >= 8800 && code <= 8807) ||
  code >= 10877;

/** Lower case without accents, for looking words up. */
export const fold = (text: string): string => {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }
  return text;
};

/**
 * Walks over a target text, one token at a time: numbers, words and signs, spaces skipped.
 * `next()` moves on; the fields describe the token it stands on.
 */
export class Scanner {
  kind: TokenKind = "end";
  /** Where the token starts and ends in the text. */
  start = 0;
  end = 0;
  /** A word folded (abbreviation dots removed: "A.P." → "ap"), a symbol in its plain form. */
  token = "";
  /** What the word is known to mean. */
  word: Word | undefined = undefined;
  readonly number = new NumberToken();
  private readonly lower: string;

  constructor(readonly text: string) {
    this.lower = text.toLowerCase();
    // A letter whose lower case is longer (İ) would shift every position.
    if (this.lower.length !== text.length) this.lower = text;
    this.next();
  }

  /** Goes back to a position where a token started. */
  reset(start: number): void {
    if (start === this.start) return;
    this.end = start;
    this.next();
  }

  next(): void {
    const { lower } = this;
    let i = this.end;
    while (i < lower.length && isSpace(lower.charCodeAt(i))) i++;
    this.start = i;
    this.word = undefined;
    if (i >= lower.length) {
      this.kind = "end";
      this.token = "";
      this.end = i;
      return;
    }
    const code = lower.charCodeAt(i);
    if (isDigit(code)) {
      this.kind = "number";
      this.token = "";
      this.end = this.number.read(lower, i);
    } else if (isLetter(code) || isCurrency(code)) {
      this.readWord(i, code);
    } else {
      this.kind = "symbol";
      this.readSymbol(i, code);
    }
  }

  /** Whether the token is of this kind. */
  at(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  /** Whether the token is a word of this role. */
  has(role: Role): boolean {
    return this.word?.role === role;
  }

  /** Whether the token is this word or symbol. */
  is(token: string): boolean {
    return this.token === token && this.kind !== "number";
  }

  /** Moves past the token when it is this word or symbol. */
  skip(token: string): boolean {
    const found = this.is(token);
    if (found) this.next();
    return found;
  }

  private readWord(start: number, first: number): void {
    const { lower } = this;
    let i = start + 1;
    // "€" is a word of its own, so that "€80" and "9M€" come apart.
    if (!isCurrency(first)) while (i < lower.length && isLetter(lower.charCodeAt(i))) i++;
    let token = lower.slice(start, i);
    if (lower.charCodeAt(i) === 46) {
      // A single letter and a dot, again and again, is an acronym: "A.P.", "n.d."
      while (i - start === token.length * 2 - 1 && isLetter(lower.charCodeAt(i + 1))) {
        const after = lower.charCodeAt(i + 2);
        if (isLetter(after)) break;
        token += lower.charAt(i + 1);
        i += 2;
        if (after !== 46) break;
      }
      if (lower.charCodeAt(i) === 46) i++;
    }
    // "n° 5", "nr. 5", "n.º 5": the sign belongs to the word.
    const numero = lower.charCodeAt(i) === 176 || lower.charCodeAt(i) === 186;
    if (numero && token.startsWith("n") && i - start <= 3) i++;
    const after = lower.charCodeAt(i);
    // "dell'anno": the elided article is a word of its own.
    if (after === 39 || after === 8217) i++;
    this.kind = "word";
    this.end = i;
    this.token = fold(token);
    // "n" is "number", but a year in "n-1".
    this.word = wordOf(token === "n" && after === 45 ? "x" : this.token);
  }

  private readSymbol(start: number, code: number): void {
    const { lower } = this;
    let i = start + 1;
    if (code === 37) {
      this.token = "%";
    } else if (isSign(code)) {
      // Signs belong together even with spaces between them: "> =", "+ / -".
      let signs = lower.charAt(start);
      for (let j = i; j < lower.length; j++) {
        const next = lower.charCodeAt(j);
        if (isSpace(next)) continue;
        // Only these go on: "=", "<", ">", "/", "-".
        if (!(next >= 60 && next <= 62) && next !== 47 && next !== 45) break;
        const longer = signs + lower.charAt(j);
        if (SYMBOLS.get(longer) === undefined && longer !== ">/" && longer !== "</") break;
        signs = longer;
        i = j + 1;
      }
      this.token = SYMBOLS.get(signs) ?? signs;
    } else {
      // Every dash is a minus.
      const dash = code === 8208 || (code >= 8210 && code <= 8213) || code === 8722;
      this.token = dash ? "-" : lower.charAt(start);
    }
    this.end = i;
  }
}
