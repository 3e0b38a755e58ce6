import { foldText, stem, stemsOf, wordsOf } from "../../grid/foldText";
import type { Term } from "./term";
import { FIELDS, HEADS, NARROWING, NARROWING_WORDS, TAILS } from "./headWords";
import { namesOffice } from "./namesOffice";
import { PHRASES } from "./phrases";
import { repairWords } from "./repairWords";

/** Terms of all phrases of the vocabulary, by their stems with a blank between. */
export const TERM_BY_STEMS = new Map<string, Term>();

const TERM_BY_LETTERS = new Map<string, Term>();

for (const { phrase, term } of PHRASES) {
  const stems = stemsOf(phrase);
  const key = stems.join(" ");
  if (key === "" || TERM_BY_STEMS.has(key)) continue;
  TERM_BY_STEMS.set(key, term);
  TERM_BY_LETTERS.set(foldText(phrase).replace(/[^a-z0-9%]/g, ""), term);
  TERM_BY_LETTERS.set(stems.join(""), term);
}

/** Every word that a heading can be made of, as written. */
export const KNOWN_WORDS = new Set([
  ...PHRASES.flatMap(({ phrase }) => wordsOf(phrase)),
  ...HEADS.keys(),
  ...NARROWING_WORDS,
]);

function headOf(stems: readonly string[]): Term | undefined {
  const at = stems.findIndex((word) => HEADS.has(word));
  if (at < 0) return tailOf(stems);
  if (
    stems.length > 6 ||
    !stems.every(
      (word, index) => index === at || NARROWING.has(word) || HEADS.has(word) || TAILS.get(word) === "target",
    )
  )
    return undefined;
  const term = HEADS.get(stems[at] ?? "");
  // "Risultato da ottenere" is still to come.
  if (term === "actual" && stems.some((word) => TAILS.get(word) === "target")) return "target";
  // In English the head comes last: "indicator weight" is a weight.
  if (term === "indicator" || term === "objective" || term === "action") {
    const field = stems
      .slice(at + 1)
      .map((word) => HEADS.get(word))
      .find((other) => other !== undefined && FIELDS.includes(other));
    if (field) return field;
  }
  if (term !== "objective") return term;
  // "Obiettivi strategici e indicatori" heads both.
  return stems.slice(at).some((word) => HEADS.get(word) === "indicator") ? "section" : objectiveOf(stems);
}

/** What says of which kind an objective is: its name first, else how long it is for or whose it is. */
const KINDS: readonly (readonly [Term, ReadonlySet<string>])[] = [
  ["strategicObjective", new Set(["strategico", "strategic", "strat", "str"].map(stem))],
  ["operationalObjective", new Set(["operativo", "operational", "oper", "op"].map(stem))],
  [
    "operationalObjective",
    new Set(["annuale", "annual", "gestionale", "esecutivo", "organizzativo"].map(stem)),
  ],
  ["strategicObjective", new Set(["specifico", "triennale", "pluriennale"].map(stem))],
];

const objectiveOf = (stems: readonly string[]): Term =>
  KINDS.find(([, words]) => stems.some((word) => words.has(word)))?.[0] ?? "objective";

function tailOf(stems: readonly string[]): Term | undefined {
  const tail = stems.find((word) => TAILS.has(word));
  return tail !== undefined &&
    stems.length > 1 &&
    stems.every((word) => NARROWING.has(word) || TAILS.has(word))
    ? TAILS.get(tail)
    : undefined;
}

/** Between two headings for one thing: "titolo / descrizione", "Peso - Weight". */
const BOTH = /\/|\s[-–—]\s/;

/** What some words stand for: a phrase of the vocabulary, else their head word, else either with one slip a word put right. */
export function lookUpTerm(words: string): Term | undefined {
  const stems = stemsOf(words);
  if (stems.length === 0) return /^\s*(?:n|nr|n°|num|#)[.°]?\s*$/i.test(words) ? "code" : undefined;
  if (stems.length > 8) return undefined;
  const exact =
    TERM_BY_STEMS.get(stems.join(" ")) ??
    TERM_BY_LETTERS.get(stems.join("")) ??
    TERM_BY_LETTERS.get(foldText(words).replace(/[^a-z0-9%]/g, ""));
  if (exact) return exact;
  const parts = words.split(BOTH);
  if (parts.length > 1 && parts.length <= 3) {
    const terms = parts.map((part) => TERM_BY_STEMS.get(stemsOf(part).join(" ")));
    const said = words.includes("/") ? terms : terms.map((term) => (term === terms[0] ? term : undefined));
    if (said.every((term) => term !== undefined))
      // "Area / Dirigente" tells who answers, wherever he sits.
      return said.includes("responsible") && said.includes("organisation") ? "responsible" : terms[0];
  }
  return namesOffice(stems) ? "responsible" : (headOf(stems) ?? lookUpRepaired(words));
}

/** The same with typing slips put right. */
function lookUpRepaired(words: string): Term | undefined {
  for (const way of repairWords(wordsOf(words), KNOWN_WORDS)) {
    const stems = way.map(stem);
    const term = TERM_BY_STEMS.get(stems.join(" ")) ?? headOf(stems);
    if (term) return term;
  }
  return undefined;
}
