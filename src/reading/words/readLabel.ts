import { closeLetterSpacing, linesOf, stemsOf, tidyText, withoutUnseen } from "../../grid/foldText";
import { inWords, withoutPlace, withoutSigns, withWholeWords } from "./bareHeading";
import { labelOwner } from "./labelOwner";
import type { Label } from "./label";
import { isLevel } from "./levels";
import { KNOWN_WORDS, lookUpTerm, TERM_BY_STEMS } from "./lookUpTerm";
import { isPeriodOnly, readPeriod } from "./readPeriod";
import { readQualified } from "./readQualified";
import { repeatsFigures } from "./repeatsFigures";
import { spellOut } from "./spellOut";
import type { Term } from "./term";

/** Longest heading we look up; a longer text is prose. */
const LONGEST = 70;

const cache = new Map<string, Label | undefined>();

const CACHE_LIMIT = 50_000;

/** What a cell's text stands for as a heading or label; undefined where it is none. */
export function readLabel(text: string): Label | undefined {
  if (cache.has(text)) return cache.get(text);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const label = readUncached(text);
  cache.set(text, label);
  return label;
}

function readUncached(written: string): Label | undefined {
  if (isProse(written)) return undefined;
  const text = closeLetterSpacing(withoutUnseen(written));
  const colon = text.indexOf(":");
  if (colon > 1 && colon < LONGEST) {
    const inline = tidyText(text.slice(colon + 1));
    const label = readWords(text.slice(0, colon));
    if (label) return inline === "" ? label : { ...label, inline };
  }
  return text.length <= LONGEST * 3 ? readHeading(text) : undefined;
}

/** A heading as it stands, else with its cut words whole, else without its number. */
function readHeading(text: string): Label | undefined {
  const whole = withWholeWords(text);
  const label = (whole === undefined ? undefined : readWords(whole)) ?? readWords(text);
  if (label) return label;
  const counted = ORDINAL.exec(text);
  if (counted) {
    const one = readWords(text.replace(counted[0], " "));
    return one && { ...one, number: one.number ?? counted[1] ?? null };
  }
  const placed = withoutPlace(text);
  const found = placed && readWords(placed.words);
  return found && !(placed.numbered && TITLES.includes(found.term)) ? found : undefined;
}

/** "1° indicatore", "Peso 2ª azione": which of several. */
const ORDINAL = /(?:^|(?<=\s))(\d{1,2})\s?[°ºª]\s*(?=\p{L}{2})/u;

/** What is more often the title of a numbered objective or chapter: "3. Monitoraggio". */
const TITLES: readonly Term[] = ["other", "steps", "section", "note", "total", "organisation", "monitoring"];

/** "N. indicatori", "Numero di obiettivi": how many there are, not what they are. */
const COUNT_OF =
  /^(?:n[.°]?|nr\.?|num\.?|numero|conteggio|count|number)\s*(?:di|degli|delle|of|totale)?\s*(?:indicatori|kpis|obiettivi|azioni|indicators|objectives|actions)\b/i;
const NOTHING_OF_A_PLAN: Label = {
  term: "other",
  of: null,
  number: null,
  period: null,
  level: null,
  inline: null,
};

/** Many words in one line, without a colon or bracket: no heading, whatever the words. */
const isProse = (text: string): boolean =>
  text.length > 40 &&
  !/[:(\n\r\v\u2028]/.test(text) &&
  (withoutUnseen(text).match(/\S+/g)?.length ?? 0) > 10 &&
  !WIDE.test(text);

const WIDE = /^\s*\S\s+\S\s/;

function readWords(written: string): Label | undefined {
  const text = inWords(withoutSigns(written));
  if (COUNT_OF.test(text)) return NOTHING_OF_A_PLAN;
  const bracket = /^([^(]*)\(([^)]*)\)?\s*\*?$/s.exec(text);
  const head = bracket?.[1] ?? text;
  if (head.trim().length > LONGEST) return readFirstLine(head);
  // "2025 (storico)": the period stands first, and what is of it in brackets.
  if (bracket && isPeriodOnly(head.trim())) return readPhrase(`${bracket[2] ?? ""} ${head}`);
  const label = readPhrase(head.trim() === "" ? (bracket?.[2] ?? "") : head);
  if (!label || !bracket) return label;
  // A mass is no weight of an objective.
  if (label.term === "weight" && /^\s*(?:kg|g|gr|hg|q|t|ton|lb|lbs|oz)\.?\s*$/i.test(bracket[2] ?? ""))
    return undefined;
  const inside = readPhrase(bracket[2] ?? "");
  // "obiettivo strategico (missione)" is a mission; "peso (%)", "target (2020)" only say more.
  if (inside && isLevel(inside.term) && isLevel(label.term))
    return { ...inside, number: label.number ?? inside.number };
  // "Metrica (formula di calcolo)" says how it is computed.
  if (inside?.term === "algorithm" && label.term === "indicator") return inside;
  const period = readPeriod(bracket[2] ?? "");
  return { ...label, period: label.period ?? period };
}

/** "Target 2026 - indicatore 2". */
const OF_INDICATOR = /^(.{3,40}?)\s+[-–—]\s+(?:indicatore|indicator|kpi)\s+(\d{1,2})$/iu;
const ENDS_IN_DIGIT = /\d(?:\.?[a-z])?$/;
/** "Indicatore n. 2", "Target 3", "Obiettivo operativo 1.a". */
const NUMBERED =
  /^(.*?\p{L}.*?)\s*(?:\bn\.?|\bnr\.?|n°|\bnum\.?)?\s*(?<!\d)((?:(?<=\s)[A-Z]\.)?\d{1,3}(?:\.\d{1,3})*(?:\.?[a-z])?)$/u;

function readPhrase(phrase: string): Label | undefined {
  const trimmed = tidyText(phrase).replace(/[\s:;.,*_–—-]+$/u, "");
  if (trimmed === "") return undefined;
  const [, whole = "", which = null] = OF_INDICATOR.exec(trimmed) ?? [];
  const one = which === null ? undefined : readPhrase(whole);
  if (one && !isLevel(one.term)) return { ...one, of: one.of ?? "indicator", number: which };
  const numbered = ENDS_IN_DIGIT.test(trimmed) ? NUMBERED.exec(trimmed) : null;
  const words =
    numbered && !/\b(?:al|entro il|at|by)$/i.test(numbered[1] ?? "") ? (numbered[1] ?? "") : trimmed;
  const number = words === trimmed ? null : (numbered?.[2] ?? null);
  const term = lookUpTerm(words);
  const level = countedInRoman(trimmed);
  if (level) return level;
  if (!term)
    return readQualified(trimmed) ?? readShortened(phrase) ?? readFirstLine(phrase) ?? readBothSides(phrase);
  const of = labelOwner(words, term);
  const numbers =
    isLevel(term) ||
    term === "indicator" ||
    term === "indicatorNumber" ||
    of === "indicator" ||
    (COUNTED.includes(term) && /^[1-9]$/.test(number ?? ""));
  if (number !== null && !numbers) return readQualified(trimmed);
  return { term, of, number, period: null, level: null, inline: null };
}

/** "AMBITO II", "Area B": a level counted as chapters are. Of anything else "I" is an article, or half a year. */
function countedInRoman(phrase: string): Label | undefined {
  const [, words = "", number = ""] = /^(\p{L}.+?)\s+([IVX]{1,5}|[A-Z])$/u.exec(phrase) ?? [];
  const term = number === "" ? undefined : lookUpTerm(words);
  return term && isLevel(term)
    ? { term, of: labelOwner(words, term), number, period: null, level: null, inline: null }
    : undefined;
}

/** Fields that carry the number of their indicator: "Target 1", "Formula 2". */
const COUNTED: readonly Term[] = ["target", "weight", "algorithm", "unit", "source", "baseline", "actual"];

/** "Resp. rilev.", "Progr. di intervento". */
function readShortened(phrase: string): Label | undefined {
  const ways = spellOut(phrase, KNOWN_WORDS);
  const said = ways.filter((way) => TERM_BY_STEMS.has(stemsOf(way).join(" ")));
  // "Val. att." is what is expected ("atteso") sooner than what is there now ("attuale").
  const words =
    said.find((way) => lookUpTerm(way) === "target") ??
    said[0] ??
    ways.find((way) => lookUpTerm(way) !== undefined);
  const term = words === undefined ? undefined : lookUpTerm(words);
  if (words === undefined || !term) return undefined;
  return { term, of: labelOwner(words, term), number: null, period: null, level: null, inline: null };
}

/** "Gewicht / Peso" in one line; of "Schritte / Fasi" one half is known. "Pratiche evase / totale" is a ratio. */
function readBothSides(phrase: string): Label | undefined {
  const [first = "", second = "", ...more] = phrase.split(/\s+[/|]\s+/);
  if (second === "" || more.length > 0) return undefined;
  const [known, other] = [first, second].flatMap((half) => readPhrase(half) ?? []);
  const isRatio = !/^\p{Lu}/u.test(second);
  return other || isRatio || known?.term === "other" ? readTwice(first, second) : known;
}

/** "Gewicht" over "Peso": one heading in two languages. */
function readTwice(first: string, second: string): Label | undefined {
  const [upper, lower] = [readPhrase(first), readPhrase(second)];
  return upper?.term === lower?.term && upper?.period === lower?.period && upper?.number === lower?.number
    ? lower
    : undefined;
}

/** "Budget" with an explanation in the lines below it. */
function readFirstLine(phrase: string): Label | undefined {
  const [first = "", ...rest] = linesOf(phrase.trim());
  if (rest.length === 0) return undefined;
  const [second = ""] = rest;
  const twice = rest.length === 1 ? readTwice(first, second) : undefined;
  if (twice) return twice;
  if (rest.length === 1 && repeatsFigures(first, second)) return readPhrase(first) ?? readPhrase(second);
  const term = TERM_BY_STEMS.get(stemsOf(first).join(" "));
  return term === "other"
    ? { term, of: null, number: null, period: null, level: null, inline: null }
    : undefined;
}
