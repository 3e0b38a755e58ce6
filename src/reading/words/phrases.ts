import { FURTHER_WORDS } from "./furtherWords";
import { OTHER_LANGUAGES } from "./otherLanguages";
import { VOCABULARY } from "./vocabulary";
import { type Term } from "./term";

/** Every phrase that a heading can be with what it stands for; where two terms share one, the earlier counts. */
export const PHRASES = [VOCABULARY, OTHER_LANGUAGES, FURTHER_WORDS].flatMap((words) =>
  (Object.entries(words) as [Term, readonly string[]][]).flatMap(([term, phrases]) =>
    phrases.map((phrase) => ({ phrase, term })),
  ),
);
