import type { Lexicon } from "./lexicon";
import type { NounKind, TurnKind } from "./wordLists";
import { isNegative } from "./isNegative";
import { wayOfNoun } from "./wayOfNoun";
import type { Token } from "./words";

const NEGATED: Readonly<Record<TurnKind, TurnKind>> = {
  good: "bad",
  paid: "bad",
  close: "bad",
  bad: "good",
  // "abusi non demoliti", "eventi non annullati": as if nothing had been done.
  undo: "keep",
  keep: "bad",
  imposed: "keep",
};

/** What "non" makes of a participle or adjective; of an unknown one, something worse: "servizi non presidiati". */
export const negated = (kind: TurnKind | null): TurnKind => (kind === null ? "bad" : NEGATED[kind]);

/** Lower by themselves, but no blemish of what they are said of: time passes, people are served. */
const NO_BLEMISH: ReadonlySet<NounKind> = new Set<NounKind>(["decline", "clock", "time", "needy", "cost"]);

/** Whether the word there is a blemish of what stands before it: "atti con errori", "verbali di infrazione". */
export function isUnwantedNoun(tokens: readonly Token[], place: number, lexicon: Lexicon): boolean {
  const noun = lexicon.noun(tokens, place);
  const token = tokens[place];
  if (noun === null) return token !== undefined && isNegative(token, lexicon);
  return wayOfNoun[noun.kind].way === "lower" && !NO_BLEMISH.has(noun.kind);
}
