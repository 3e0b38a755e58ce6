import type { Bilingual } from "../model/finding";
import type { Direction } from "../model/target";
import { directionReasons } from "../targets/directionReasons";
import { findTurn, type Turn } from "./findTurn";
import { isNegative } from "./isNegative";
import type { Lexicon } from "./lexicon";
import type { NounKind } from "./wordLists";
import { isNeutral } from "./isNeutral";
import { isParticiple } from "./isParticiple";
import { isUnwantedNoun } from "./negated";
import { senseOfEffect } from "./senseOfEffect";
import type { ReadPart, Sense } from "./sense";
import { wayOfNoun } from "./wayOfNoun";
import type { Token } from "./words";

/** Nouns made from verbs name what is done: good whatever it is done to. */
const DEED = /(?:zion[ei]|sion[ei]|ment[oi]|aggi[oi]?|tur[ae]|ing|tion|tions|ment|ments)$/;

/** A noun by its own word: from the lexicon, from the way it is made, or none. */
function kindAt(
  tokens: readonly Token[],
  place: number,
  lexicon: Lexicon,
): { kind: NounKind | null; length: number } {
  const token = tokens[place];
  if (!token) return { kind: null, length: 0 };
  const match = lexicon.noun(tokens, place);
  if (match && !(match.length === 1 && isMinor(token, tokens[place + 1], lexicon))) return match;
  // "irregolari", "sospesi": with no noun of their own.
  const alone = tokens[place + 1] === undefined && lexicon.turn([token], 0)?.kind === "bad";
  if (alone || isNegative(token, lexicon)) return { kind: "unwanted", length: 1 };
  return { kind: token.folded.length > 6 && DEED.test(token.folded) ? "deed" : null, length: 1 };
}

/** "minori in affido" are children, "minori consumi" fewer. */
const isMinor = ({ folded }: Token, next: Token | undefined, lexicon: Lexicon): boolean =>
  folded === "minori" && (next?.kind !== "word" || next.folded.length <= 3 || isParticiple(next, lexicon));

/** A participle or adjective before its noun: "mancati pagamenti", "overdue loans". */
function turnAt(tokens: readonly Token[], place: number, lexicon: Lexicon): Turn | null {
  const token = tokens[place];
  if (!token || tokens[place + 1] === undefined || lexicon.noun(tokens, place) !== null) return null;
  const match = lexicon.turn([token], 0);
  if (match) return { kind: match.kind, words: token.written };
  return isNegative(token, lexicon) && !/(?:zion|ment|ness|ion)/.test(token.stem)
    ? { kind: "bad", words: token.written }
    : null;
}

/** A time is turned by what stands right behind it, "tempi rispettati", not by what takes it: "tempo di rinnovo del certificato". */
function turnOfTime(tokens: readonly Token[], from: number, head: Token, lexicon: Lexicon): Turn | null {
  let place = from;
  while (tokens[place] && isNeutral(tokens[place] as Token)) place++;
  const match = lexicon.turn(tokens, place);
  return match && findTurn(tokens.slice(0, place + match.length), place, head, lexicon, "time");
}

/**
 * What the noun at a place says, with what stands behind it: "reclami risolti", "riduzione dei reclami", "giorni di apertura". Null where there is no
 * noun.
 */
export function senseOfNoun(
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
  readPart: ReadPart,
): Sense | null {
  let place = start;
  let not = false;
  let before: Turn | null = null;
  for (; place < tokens.length; place++) {
    const token = tokens[place];
    if (!token || token.kind === "break") return null;
    if (token.folded === "non" && before !== null) {
      // "idonei non beneficiari": what looked like an adjective is the noun.
      place--;
      before = null;
      break;
    }
    // "supplenti nominati": people, not an adjective of what follows.
    if (before !== null && /nti$/.test(tokens[place - 1]?.folded ?? "") && isParticiple(token, lexicon)) {
      place--;
      before = null;
      break;
    }
    if (token.folded === "non") not = true;
    else if (isNeutral(token) && lexicon.noun(tokens, place)?.kind !== "share") continue;
    else {
      before = turnAt(tokens, place, lexicon) ?? before;
      if (turnAt(tokens, place, lexicon) === null) break;
    }
  }
  const head = tokens[place];
  if (!head) return null;
  const { kind, length } = kindAt(tokens, place, lexicon);
  const word = tokens
    .slice(place, place + length)
    .map(({ written }) => written)
    .join(" ");
  const own = ownSense(kind, word, place + length);
  const plain = not ? denied(own) : own;
  const effect = not ? null : senseOfEffect(tokens, plain, lexicon, readPart);
  if (effect?.object === true) return turned(effect.sense, before);
  const sense = effect?.sense ?? plain;
  const behind = sense.ofTime
    ? turnOfTime(tokens, plain.next, head, lexicon)
    : findTurn(tokens, plain.next, head, lexicon, sense.kind);
  return turned(turned(ofUnwanted(tokens, sense, lexicon) ?? sense, before), behind, kind);
}

function ownSense(kind: NounKind | null, word: string, next: number): Sense {
  if (kind === null)
    return { way: "higher", kind, because: directionReasons.nothing, word, ofTime: false, next };
  const { way, say } = wayOfNoun[kind];
  return { way, kind, because: say(word), word, ofTime: kind === "time" || kind === "clock", next };
}

const opposite = (way: Direction | null): Direction => (way === "lower" ? "higher" : "lower");

/** "non conformità": what it denies, turned round. */
function denied(sense: Sense): Sense {
  const way = opposite(sense.way);
  return {
    ...sense,
    way,
    kind: way === "lower" ? "unwanted" : "wanted",
    because: turnWords("non", sense.word),
    ofTime: false,
  };
}

/** "verbali di infrazione", "atti di vandalismo": things of an unwanted kind. */
function ofUnwanted(tokens: readonly Token[], sense: Sense, lexicon: Lexicon): Sense | null {
  const next = tokens[sense.next];
  if ((sense.kind !== "thing" && sense.kind !== "request" && sense.kind !== null) || next?.of !== "bare")
    return null;
  if (!isUnwantedNoun(tokens, sense.next, lexicon)) return null;
  return { ...sense, way: "lower", kind: "unwanted", because: wayOfNoun.unwanted.say(next.written) };
}

const turnWords = (turn: string, word: string): Bilingual => ({
  it: `«${turn}» rovescia «${word}»`,
  en: `“${turn}” turns “${word}” round`,
});
const keptWords = (turn: string, word: string): Bilingual => ({
  it: `«${word}» è «${turn}»`,
  en: `“${word}” is “${turn}”`,
});

const SETTLED_BY_PAYING: ReadonlySet<NounKind | null> = new Set<NounKind | null>([
  "penalty",
  "cost",
  "undecided",
]);

/** What is meant to come to an end. */
const ENDS_WELL: ReadonlySet<NounKind | null> = new Set<NounKind | null>([
  "request",
  "deed",
  "process",
  "share",
]);

/** "sanzioni elevate": offences to be fewer, or controls to be more? */
const wayOfImposed = ({ words }: Turn): Pick<Sense, "way" | "because"> => ({
  way: null,
  because: wayOfNoun.undecided.say(words),
});

/** A noun after its participle. */
function turned(sense: Sense, turn: Turn | null, own: NounKind | null = sense.kind): Sense {
  if (turn === null || turn.kind === "keep") return sense;
  if (turn.kind === "imposed") return sense.kind === "penalty" ? { ...sense, ...wayOfImposed(turn) } : sense;
  if (turn.kind === "paid" && SETTLED_BY_PAYING.has(sense.kind)) return sense;
  const better =
    turn.kind === "good" ||
    turn.kind === "paid" ||
    (sense.way === "lower" && turn.kind !== "bad") ||
    (turn.kind === "close" && ENDS_WELL.has(sense.kind ?? own));
  const way: Direction = better ? "higher" : "lower";
  const because = (way === sense.way ? keptWords : turnWords)(turn.words, sense.word);
  return { ...sense, way, kind: sense.kind ?? "thing", because, ofTime: false };
}
