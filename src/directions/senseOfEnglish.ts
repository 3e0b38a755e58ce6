import { isNegative } from "./isNegative";
import { isNeutral } from "./isNeutral";
import type { Lexicon } from "./lexicon";
import type { Sense } from "./sense";
import { senseOfNoun } from "./senseOfNoun";
import type { Token } from "./words";

/** What ends the words before which an English noun stands. */
const PREPOSITIONS = new Set(
  "in on at to for from by with without within over under per not against among between than about into during behind below who that which needing requiring awaiting lacking".split(
    " ",
  ),
);
/** Regular ones, and those of other verbs that no list need hold. */
const PARTICIPLE =
  /ed$|^(?:leaving|failing|attending|receiving|experiencing|facing|suffering|reporting|resulting|leading|involving|requiring|exceeding|awaiting|living|using|containing|longer|shorter|higher|lower|older|larger|greater|due|felt|wrong|out|active|alive|away|back|down|up|off|open)$/;

/**
 * English puts what is measured last: "average waiting time", "crime rate", "overdue loans". The words are brought into the order of the Italian
 * ones, "time of waiting", "rate of crime", and read as these are.
 */
export function senseOfEnglish(tokens: readonly Token[], start: number, lexicon: Lexicon): Sense | null {
  const sense = senseOfGroup(tokens.slice(start), lexicon);
  return sense && { ...sense, next: tokens.length };
}

function senseOfGroup(tokens: readonly Token[], lexicon: Lexicon): Sense | null {
  let end = 0;
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    // "under-five mortality": none that opens a name.
    if (!token || token.kind !== "word" || (end > 0 && PREPOSITIONS.has(token.folded))) break;
    if (end > 0 && token.of !== null) break;
  }
  const group = tokens.slice(0, end);
  // A known expression is one noun: "life expectancy", "open cases".
  let length = 1;
  let head = group.length - 1;
  // "projects off track": an expression that trails.
  for (let start = 1; start < head; start++) {
    const match = lexicon.turn(group, start);
    if (match && match.length > 1 && start + match.length === group.length) head = start - 1;
  }
  for (; head > 0; head--) {
    const isTurn = lexicon.turn(group, head) !== null && lexicon.noun(group, head) === null;
    const trails = PARTICIPLE.test(group[head]?.folded ?? "");
    if (!isTurn && !trails) break;
  }
  for (let start = 0; start < head; start++) {
    const match = lexicon.noun(group, start);
    if (match && match.length > 1 && start + match.length === head + 1) {
      head = start;
      length = match.length;
      break;
    }
  }
  const noun = group.slice(head, head + length);
  const trailing = group.slice(head + length);
  const turns: Token[] = [];
  const kinds: Token[] = [];
  for (const token of group.slice(0, head)) {
    // "average length of stay": what says nothing must not come between.
    if (isNeutral(token)) continue;
    const isTurn = lexicon.turn([token], 0) !== null && lexicon.noun([token], 0) === null;
    (isTurn ||
    isNegative(token, lexicon) ||
    lexicon.noun([token], 0)?.kind === "raise" ||
    isEffectBefore(token, lexicon)
      ? turns
      : kinds
    ).push(token);
  }
  const ordered = [...turns, ...noun, ...lastKind(kinds), ...trailing, ...tokens.slice(end)];
  return senseOfNoun(ordered, 0, lexicon, (part, place) => senseOfEnglish(part, place, lexicon));
}

/** "fewer errors", "poor safety", "no complaints": before the noun in English too. */
function isEffectBefore(token: Token, lexicon: Lexicon): boolean {
  return (
    /^(?:fewer|less|lower|no|zero|poor|new|more|additional)$/.test(token.folded) &&
    lexicon.noun([token], 0) !== null
  );
}

/** Of several nouns before the head the last one says of what kind it is. */
function lastKind(kinds: readonly Token[]): readonly Token[] {
  const last = kinds.at(-1);
  return last ? [{ ...last, of: "articled" }] : [];
}
