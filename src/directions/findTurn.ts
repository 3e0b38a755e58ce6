import type { Lexicon } from "./lexicon";
import type { NounKind, TurnKind } from "./wordLists";
import { agrees } from "./agrees";
import { isBadly } from "./isBadly";
import { isDoneAgain } from "./isDoneAgain";
import { isNegative } from "./isNegative";
import { isParticiple } from "./isParticiple";
import { negated } from "./negated";
import { turnOfPhrase } from "./turnOfPhrase";
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
const TERM =
  /^(?:termin|scadenz|temp|giorn|ann|mes|minut|or|ore|settiman|tre|due|cinque|dieci|deadlin|day|week|month|year|hour|two|three|five|ten|target)$/;
const NOT = new Set(["non", "not", "mai", "never"]);
const YET = new Set("piu ancora yet still fully".split(" "));
/** "posizioni con PEC non valida" are no good themselves. */
const WITH = new Set(["con", "with"]);
const FROM = new Set("from out da dal dallo dalla dall dai dagli dalle".split(" "));
const WHO = new Set("che who that which".split(" "));
const STILL = new Set("ancora tuttora still".split(" "));
const ALIVE = /^(?:attiv|vit|viv|eserciz|occupat|servizi|vigor|active|alive|trading|employ)/;
const ARTICLED = /^(?:al|d?al|nel|sul)(?:l[oae]?|[ei]|gli|le)?$|^(?:ai|agli|dai|dagli|nei|negli)$/;
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
  kind: NounKind | null,
): Turn | null {
  let turn: Turn | null = null;
  let between: Token | null = null;
  const isAbout = (token: Token) => belongs(token, head, between, kind, lexicon);
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
      // "non più operative", "non ancora riscosse".
      const skipped = YET.has(next.folded) && tokens[i + 2] ? 2 : 1;
      const match = lexicon.turn(tokens, i + skipped);
      const length = skipped + (match?.length ?? 1);
      if (isAbout(tokens[i + skipped] ?? next))
        turn = { kind: negated(match?.kind ?? null), words: words(length) };
      i += length - 1;
      continue;
    }
    if (next && isBadly(token, lexicon) && isParticiple(next, lexicon)) {
      if (isAbout(next)) turn = { kind: "bad", words: words(2) };
      i++;
      continue;
    }
    // "residents housed from the waiting list": what was left behind.
    if (FROM.has(token.folded) && turn?.kind === "good") break;
    if (STILL.has(token.folded) && next && !isAlive(next, lexicon)) {
      turn = { kind: "bad", words: words(2) };
      i++;
      continue;
    }
    if (WHO.has(token.folded) && next) {
      // "pazienti che lasciano il reparto", "smokers who quit": the verb, if it is known.
      const does = lexicon.verb(next) ?? lexicon.turn(tokens, i + 1)?.kind ?? null;
      if (does === "bad" || (does === "good" && kind === "needy")) {
        turn = { kind: does, words: words(2) };
        break;
      }
    }
    if (isBadly(token, lexicon)) {
      turn = { kind: "bad", words: token.written };
      continue;
    }
    const match = isLoose(token, next) ? lexicon.turn(tokens, i) : null;
    if (match) {
      const says = match.kind !== "keep" || turn === null;
      if (says && (token.of !== null || isAbout(token)))
        turn = { kind: afterwards(match.kind, turn), words: words(match.length) };
      i += match.length - 1;
      continue;
    }
    const phrase = turnOfPhrase(tokens, i, kind, turn?.kind ?? null, lexicon);
    if (phrase) {
      if (phrase.kind !== null) turn = { kind: phrase.kind, words: words(phrase.length) };
      if (phrase.ends) break;
      // "ospedali senza pronto soccorso": what follows belongs to what is lacked.
      between = next ?? null;
      i += phrase.length - 1;
    } else if (IN_TIME.has(token.folded) && next && (next.kind === "number" || TERM.test(next.stem))) {
      // Schools that close are missed; what closes or is paid in time was meant to.
      if (turn?.kind === "close" || turn?.kind === "paid") turn = { ...turn, kind: "good" };
      // "infortuni denunciati entro 48 ore", but not "decessi entro 30 giorni".
      const before = tokens[i - 1];
      if (turn === null && kind === "unwanted" && before && isParticiple(before, lexicon))
        turn = { kind: "good", words: before.written };
      break;
    } else if (PREPOSITIONS.has(token.folded) || token.of !== null) {
      const preposition = PREPOSITIONS.has(token.folded);
      if (!WITH.has(token.folded)) between = (preposition ? next : token) ?? null;
      // "errori nei certificati": a noun there, whatever it looks like.
      if (preposition && ARTICLED.test(token.folded)) i++;
    } else if (isDoneAgain(token, lexicon) && isAbout(token)) {
      // "alloggi sfitti riassegnati", "buche riasfaltate": only what was wrong is put right.
      if (turn?.kind === "bad" || kind === "unwanted") turn = { kind: "good", words: token.written };
    } else if (between !== token && isInNeed(tokens, i, lexicon) && isAbout(token)) {
      // "laureati disoccupati"
      turn = { kind: "bad", words: token.written };
    } else if (isNegative(token, lexicon) && isAbout(token) && lexicon.noun(tokens, i) === null) {
      turn = { kind: "bad", words: token.written };
    }
  }
  return turn;
}

/** A noun of people nobody wants to be many, right behind another noun. */
const isInNeed = (tokens: readonly Token[], place: number, lexicon: Lexicon): boolean =>
  lexicon.noun(tokens, place)?.kind === "needy";

/** "imprese ancora attive dopo tre anni": what is meant to last. */
const isAlive = (token: Token, lexicon: Lexicon): boolean =>
  ALIVE.test(token.stem) || token.folded === "in" || lexicon.turn([token], 0)?.kind === "good";

/** What was suspended and is closed came to a good end, as what was abandoned and is removed. */
const afterwards = (kind: TurnKind, before: Turn | null): TurnKind =>
  (kind === "close" || kind === "undo") && before?.kind === "bad" && !STAYS.test(before.words)
    ? "good"
    : kind;

/** "offerte rimaste scoperte": the participle behind says only what they stayed. */
const STAYS = /^(?:rimast|lasciat|left|remaining)/i;

/** No noun of its own behind "di": "di dubbia esigibilità" is an adjective all the same. */
const isLoose = ({ of }: Token, next: Token | undefined): boolean =>
  of === null ||
  (of === "bare" && next?.kind === "word" && next.of === null && !PREPOSITIONS.has(next.folded));

/** Whether a participle is about the noun, not about another one that stands between them; of a deed rather about what it is done to. */
function belongs(
  token: Token,
  head: Token,
  between: Token | null,
  kind: NounKind | null,
  { language }: Lexicon,
): boolean {
  if (between === null || language === "english") return true;
  const [own, object] = [agrees(head.folded, token.folded), agrees(between.folded, token.folded)];
  // "cancellazioni di imprese operative", but "opere d'arte trafugate".
  const alike = head.folded.at(-1) === token.folded.at(-1);
  return !object || (own && (kind !== "deed" || alike));
}
