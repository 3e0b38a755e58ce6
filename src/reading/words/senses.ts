import { foldText, stemsOf, tidyText } from "../../grid/foldText";
import { addToSet } from "../../model/addToSet";
import { readLabel } from "./readLabel";
import { PHRASES } from "./phrases";
import type { Term } from "./term";

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

/** "N.", "nr" or "n°" before or after the words: "N. obiettivo" asks for a number, "Obiettivo" does not. */
const NUMBER_SIGN = /^(?:n|nr|n°|no)(?:[.°]|\s|$)|\s(?:n|nr|n°)\.?\s*:?$/;

/** Stems of a heading, the sign of a number first where it has one: `stemsOf` drops it as it drops articles. */
function numberedStems(text: string): string[] {
  const stems = stemsOf(text);
  return NUMBER_SIGN.test(foldText(text)) ? [NUMBER, ...stems] : stems;
}

/** Years, quarters and halves say when, not what. */
const PERIOD = /^(?:\d+|[qh][1-4]|fy\d*)$/;

const NUMBER = "nr";
const CODE: ReadonlySet<Term> = new Set(["code"]);

/** All senses of a phrase by its stems: "risultato atteso" may be a target and a description. */
const SENSES = new Map<string, Set<Term>>();
for (const { phrase, term } of PHRASES) {
  const key = numberedStems(phrase).join(" ");
  if (key !== "") addToSet(SENSES, key, term);
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

/** Initials that stand for what they are written as, in capitals: levels, the letter of a weight before one, a post. */
const SPELT: readonly (readonly [initials: RegExp, words: string])[] = [
  [/^\s*P\.\s*(?=O\.?\s?[SO]\b)/u, "peso "],
  [/(?<!\p{L})O\.?\s?S\b\.?(?!\p{L})/gu, "obiettivo strategico"],
  [/(?<!\p{L})O\.?\s?O\b\.?(?!\p{L})/gu, "obiettivo operativo"],
  [/(?<!\p{L})E\.?\s?Q\b\.?(?!\p{L})/gu, "elevata qualificazione"],
];

/** "OS", "Cod. O.O.", "P. O.O.", "E.Q." in words. */
const spelt = (text: string): string =>
  SPELT.reduce((words, [initials, meant]) => words.replace(initials, meant), text);

function readAnew(written: string): Senses {
  const text = spelt(written);
  const stems = numberedStems(text).filter((stem) => !PERIOD.test(stem));
  if (stems.length > MOST_WORDS) return { ...NOTHING, stems: stems.slice(0, MOST_WORDS) };
  // "Target 2026 %": the sign is a unit, unless it belongs to the phrase as in "% raggiungimento".
  const exact = SENSES.get(stems.join(" ")) ?? SENSES.get(stems.filter((stem) => stem !== "%").join(" "));
  const label = readLabel(text)?.term;
  const numbered = stems[0] === NUMBER && (stems.length === 1 || SENSES.has(stems.slice(1).join(" ")));
  // "N. controlli svolti" counts, it numbers nothing.
  if (stems[0] === NUMBER && !numbered) stems.shift();
  // "N. obiettivo operativo" is a number, and one of operational objectives.
  const found = numbered ? [CODE, ...phrasesIn(stems.slice(1))] : phrasesIn(stems);
  const whole = [...new Set([...(exact ?? saidAgain(stems)), ...(label === undefined ? [] : [label])])];
  return {
    whole,
    first: [...(found[0] ?? [])],
    last: [...(found.at(-1) ?? [])],
    any: [...new Set([...whole, ...found.flatMap((terms) => [...terms])])],
    stems: [...new Set(stems)],
  };
}

/** What both halves of a heading mean: "Indikatoren Indicatori", in two languages. */
function saidAgain(stems: readonly string[]): readonly Term[] {
  for (let at = 1; at < stems.length; at += 1) {
    const [first, second] = [SENSES.get(stems.slice(0, at).join(" ")), SENSES.get(stems.slice(at).join(" "))];
    const both = first && second ? [...first].filter((term) => second.has(term)) : [];
    if (both.length > 0) return both;
  }
  return [];
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
