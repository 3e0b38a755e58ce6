import { stemsOf, tidyText } from "../../grid/foldText";
import { readLabel } from "./readLabel";
import { VOCABULARY, type Term } from "./vocabulary";

/** What the words of one heading may mean: evidence, not a verdict. */
export interface Senses {
  /** Everything the whole heading stands for: a phrase of the vocabulary as it is, with slips or cut short. */
  readonly whole: readonly Term[];
  /** What the first known phrase inside it stands for, where other words stand beside it. */
  readonly first: readonly Term[];
  /** What the last one stands for. */
  readonly last: readonly Term[];
  /** What any phrase inside it stands for. */
  readonly any: readonly Term[];
  /** Its words as stems. */
  readonly stems: readonly string[];
}

/** All senses of a phrase by its stems: "risultato atteso" may be a target and a description. */
const SENSES = new Map<string, Set<Term>>();
for (const [term, phrases] of Object.entries(VOCABULARY) as [Term, readonly string[]][]) {
  for (const phrase of phrases) {
    const key = stemsOf(phrase).join(" ");
    // "N. obiettivo" is no sense of "Obiettivi": the stem has lost what made it a number.
    if (key !== "" && !(term === "code" && /^(?:n|nr|num|n°|#)\b/i.test(phrase)))
      SENSES.set(key, (SENSES.get(key) ?? new Set()).add(term));
  }
}

/** Words of a heading that are looked at; a longer one is prose. */
const MOST_WORDS = 12;
/** Words of the longest phrase of the vocabulary. */
const LONGEST_PHRASE = 5;

const NOTHING: Senses = { whole: [], first: [], last: [], any: [], stems: [] };

const remembered = new Map<string, Senses>();
const REMEMBERED = 20_000;

/** Reads what a heading may mean. */
export function readSenses(text: string): Senses {
  const tidy = tidyText(text);
  if (tidy === "") return NOTHING;
  let senses = remembered.get(text);
  if (!senses) {
    senses = readAnew(text);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(text, senses);
  }
  return senses;
}

function readAnew(text: string): Senses {
  const stems = stemsOf(text).filter((stem) => !/^\d+$/.test(stem));
  if (stems.length > MOST_WORDS) return { ...NOTHING, stems: stems.slice(0, MOST_WORDS) };
  const exact = SENSES.get(stems.join(" "));
  const label = readLabel(text)?.term;
  const whole = [...new Set([...(exact ?? []), ...(label === undefined ? [] : [label])])];
  const found = phrasesIn(stems);
  return {
    whole,
    first: [...(found[0] ?? [])],
    last: [...(found.at(-1) ?? [])],
    any: [...new Set([...whole, ...found.flatMap((terms) => [...terms])])],
    stems: [...new Set(stems)],
  };
}

/** Known phrases in some words from the left, the longest first where several begin at one word. */
function phrasesIn(stems: readonly string[]): ReadonlySet<Term>[] {
  const found: ReadonlySet<Term>[] = [];
  for (let from = 0; from < stems.length;) {
    let length = Math.min(LONGEST_PHRASE, stems.length - from);
    let terms: ReadonlySet<Term> | undefined;
    for (; length > 0 && !terms; length -= 1) terms = SENSES.get(stems.slice(from, from + length).join(" "));
    if (terms) found.push(terms);
    from += terms ? length + 1 : 1;
  }
  return found;
}
