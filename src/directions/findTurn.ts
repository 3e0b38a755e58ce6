import type { Lexicon, TurnKind } from "./lexicon";
import { agrees } from "./agrees";
import { isNegative } from "./isNegative";
import { isUnwantedNoun, negated } from "./negated";
import type { Token } from "./words";

/** What turns a noun, or leaves it as it is, and the words that do. */
export interface Turn {
  readonly kind: TurnKind;
  readonly words: string;
}

/** Behind these words stands what the noun is compared with or is about: it says nothing of the noun itself. */
const STOPS = new Set(
  "su sul sullo sulla sull sui sugli sulle rispetto riguardo about than versus vs".split(" "),
);
/** A condition of time that is kept: nothing better or worse by itself. */
const IN_TIME = new Set("entro nei within by".split(" "));
const BEYOND = new Set("oltre beyond over after dopo above".split(" "));
/** What can be passed: "oltre i termini", "over two years". */
const LIMIT =
  /^(?:termin|scadenz|soglia|sogli|limit|temp|giorn|ann|mes|minut|or|settiman|tre|due|cinque|dieci|deadlin|threshold|day|week|month|year|hour|two|three|five|ten|target)$/;
const WITHOUT = new Set(["senza", "without"]);
/** "atti con errori", "rimborsi per disservizio". */
const BECAUSE_OF = new Set(["con", "with", "per", "for"]);
/** "rimborsi dovuti a errori", "delays caused by breakdowns". */
const CAUSED =
  /^(?:dovut|causat|provocat|derivant|imputabil|attribuibil|riconducibil|conseguent|due|caused|owing|resulting|because)$/;
/** Between a cause and its noun: prepositions, and in English the noun's own adjective ("billing mistakes"). */
const REACH = 3;
const NOT = new Set(["non", "not", "mai", "never"]);
const PREPOSITIONS = new Set(
  (
    "a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell " +
    "con per tra fra contro presso verso durante to at on in for from by with against among between per into"
  ).split(" "),
);

/**
 * Looks behind a noun for what turns it: participles, adjectives, "senza …", "oltre i termini". The last one counts: "pratiche arretrate smaltite".
 * One that belongs to a noun in between is passed by, where the endings tell.
 */
export function findTurn(
  tokens: readonly Token[],
  from: number,
  head: Token,
  lexicon: Lexicon,
  counted: boolean,
): Turn | null {
  let turn: Turn | null = null;
  let between: Token | null = null;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === "break" || STOPS.has(token.folded)) break;
    const next = tokens[i + 1];
    const words = (length: number) =>
      tokens
        .slice(i, i + length)
        .map(({ written }) => written)
        .join(" ");
    if (NOT.has(token.folded) && next) {
      const match = lexicon.turn(tokens, i + 1);
      const length = 1 + (match?.length ?? 1);
      turn = { kind: negated(match?.kind ?? null), words: words(length) };
      i += length - 1;
      continue;
    }
    const match = token.of === null ? lexicon.turn(tokens, i) : null;
    if (match) {
      const says = match.kind !== "keep" || turn === null;
      if (says && belongs(token, head, between, lexicon))
        turn = { kind: match.kind, words: words(match.length) };
      i += match.length - 1;
      continue;
    }
    if (WITHOUT.has(token.folded) && next) {
      turn = { kind: isUnwantedNoun(tokens, i + 1, lexicon) ? "good" : "bad", words: words(2) };
      i++;
    } else if (
      BECAUSE_OF.has(token.folded) &&
      next?.of === null &&
      counted &&
      isUnwantedNoun(tokens, i + 1, lexicon)
    ) {
      turn = { kind: "bad", words: words(2) };
      i++;
    } else if (CAUSED.test(token.stem) || CAUSED.test(token.folded)) {
      const cause = causeBehind(tokens, i + 1, lexicon);
      if (cause !== null) {
        turn = { kind: "bad", words: words(cause - i + 1) };
        i = cause;
      }
    } else if (BEYOND.has(token.folded)) {
      const limit = next && (next.kind === "number" || LIMIT.test(next.stem));
      if (limit && counted && !BECAUSE_OF.has(tokens[i - 1]?.folded ?? ""))
        turn = { kind: "bad", words: words(2) };
      if (limit) break;
    } else if (IN_TIME.has(token.folded) && next && (next.kind === "number" || LIMIT.test(next.stem))) {
      // Schools that close are missed; what closes in time was meant to.
      if (turn?.kind === "close") turn = { ...turn, kind: "good" };
      break;
    } else if (PREPOSITIONS.has(token.folded) || token.of !== null) {
      between = (PREPOSITIONS.has(token.folded) ? next : token) ?? null;
    } else if (isNegative(token, lexicon) && belongs(token, head, between, lexicon)) {
      turn = { kind: "bad", words: token.written };
    }
  }
  return turn;
}

/** Where the unwanted cause stands; null where what stands behind is none. */
function causeBehind(tokens: readonly Token[], from: number, lexicon: Lexicon): number | null {
  for (let place = from; place < from + REACH && tokens[place]; place++)
    if (isUnwantedNoun(tokens, place, lexicon)) return place;
  return null;
}

/** Whether a participle is about the noun, not about another one that stands between them. */
function belongs(token: Token, head: Token, between: Token | null, { language }: Lexicon): boolean {
  if (between === null || language === "english") return true;
  return agrees(head.folded, token.folded) || !agrees(between.folded, token.folded);
}
