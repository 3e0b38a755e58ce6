import { linesOf, stemsOf, tidyText, wordsOf } from "../../grid/foldText";
import { isBareCode } from "../words/isBareCode";
import { isLetteredCode } from "../words/isLetteredCode";
import { isMonth } from "../words/isMonth";
import { kindsInHeading } from "../words/kindsInHeading";
import type { Cell } from "../../model/grid";
import { NARROWING, TAILS } from "../words/headWords";
import { isIndicator, isLevel } from "../words/levels";
import { KNOWN_WORDS, TERM_BY_STEMS } from "../words/lookUpTerm";
import { namesOffice } from "../words/namesOffice";
import { readLabel } from "../words/readLabel";
import { weightInLine } from "../words/weightInLine";
import { isShare } from "./isShare";
import { readSenses } from "../words/senses";
import { isHalfUnderHeading, isPeriodOnly } from "../words/readPeriod";
import { repeatsFigures } from "../words/repeatsFigures";

/**
 * What a cell could be to its row: a heading or label whose words are known, a period that heads a column, a label with
 * its value in one cell, words that could be either, or a value.
 */
export interface Saying {
  readonly kind: "label" | "period" | "pair" | "words" | "value";
  /** 0 … 1: how much of a label it is, by its words alone. */
  readonly strength: number;
}

const VALUE: Saying = { kind: "value", strength: 0 };
const PERIOD: Saying = { kind: "period", strength: 0.6 };
const LABEL: Saying = { kind: "label", strength: 1 };
const OFFICE: Saying = { kind: "words", strength: 0.6 };
const PAIR: Saying = { kind: "pair", strength: 1 };

/** Longest text that may be a heading or label. */
const LONGEST = 110;
/** Nobody reads a longer text to see whether it is one. */
const LONGEST_READ = 600;
const REMEMBERED = 40_000;
const known = new Map<string, Saying>();

/** What a cell could be where that is told without reading its words: its type says it, or they were read before. */
export function toldSaying(cell: Cell): Saying | undefined {
  if (cell.type === "number") return isYear(cell) ? PERIOD : VALUE;
  if (cell.type !== "text" || cell.text.length > LONGEST_READ) return VALUE;
  return known.get(cell.text);
}

/** What a cell could be, by its words alone. */
export function sayingOf(cell: Cell): Saying {
  let saying = toldSaying(cell);
  if (!saying) {
    saying = judge(cell.text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(cell.text, saying);
  }
  return saying;
}

const isYear = ({ value, format }: Cell): boolean =>
  typeof value === "number" &&
  Number.isInteger(value) &&
  value >= 1990 &&
  value <= 2100 &&
  format === undefined;

function judge(text: string): Saying {
  const tidy = tidyText(text);
  if (!/[\p{L}%#°]/u.test(tidy))
    return isPeriodOnly(tidy) && !isFullDate(tidy) && !isDotted(tidy) ? PERIOD : VALUE;
  const weighed = weightInLine(tidy) !== undefined;
  if (isBareCode(tidy) && /\d/.test(tidy) && !isPeriodOnly(tidy) && !isCountedField(tidy) && !weighed)
    return VALUE;
  if (isLetteredCode(tidy)) return VALUE;
  if (isMonth(tidy)) return PERIOD;
  if (/^[<>≤≥]/.test(tidy)) return VALUE;
  if (/^(?:entro|by|before)\b/i.test(tidy)) return { kind: "words", strength: 0 };
  if (weighed || opensWithLabel(text)) return PAIR;
  // "1. Obiettivo strategico / 1.1 Obiettivo operativo / 1.1.1 Indicatore": what a column holds, level by level.
  if (tidy.length <= LONGEST && SEVERAL.test(tidy) && kindsInHeading(tidy).length > 2) return LABEL;
  const label = readLabel(text);
  if (label?.term === "responsible" && mayBeOffice(tidy)) return OFFICE;
  if (label) return label.inline === null ? LABEL : PAIR;
  if (isFullDate(tidy)) return VALUE;
  if (isPeriodOnly(tidy)) return PERIOD;
  if (tidy.length > LONGEST || isBareCode(tidy)) return VALUE;
  if (/^[<>≤≥=]|^\d/.test(tidy) && !/^(?:19|20)\d\d(?:[/-]\d{2,4})?\s+\p{L}{3}/u.test(tidy)) return VALUE;
  const words = wordsOf(tidy);
  const share = words.filter((word) => KNOWN_WORDS.has(word)).length / Math.max(1, words.length);
  const asks = /[?:]$/.test(tidy) ? 0.5 : 0;
  const { first, last } = readSenses(tidy);
  if (words.length <= 4 && (first.length > 0 || last.length > 0)) return { kind: "words", strength: 0.8 };
  return { kind: "words", strength: Math.min(0.9, asks + (words.length <= 8 ? share * 0.7 : share * 0.4)) };
}

/** Most texts have no two such signs: nobody takes them apart. */
const SEVERAL = /[/|].*[/|]/;

/** "Peso 1" is the weight of the first of several, though "Ob 1" is a code. */
function isCountedField(tidy: string): boolean {
  const label = readLabel(tidy);
  return label !== undefined && label.number !== null && !isLevel(label.term) && !isIndicator(label.term);
}

/** "Segreteria generale" may head a column of offices, and is mostly one of them. */
function mayBeOffice(tidy: string): boolean {
  const stems = stemsOf(tidy);
  return namesOffice(stems) === "named" && !TERM_BY_STEMS.has(stems.join(" "));
}

/** "6.1" is a code, "30.06" a day. */
const isDotted = (text: string): boolean =>
  /^\d{1,2}\.\d{1,2}$/.test(text) && !/^(?:28|29|30|31)\./.test(text);

const isFullDate = (text: string): boolean => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text);

/** How much of something a heading means. */
const SIZED = /^(?:max|min|massim[oaie]|minim[oaie]|tot|total[ei])\.?$/i;

/** "PESO\n35%": a label on the first line, its value below; the level of "Soglia\n80%" is part of the heading. */
function opensWithLabel(text: string): boolean {
  const lines = linesOf(text).map(tidyText);
  const [first = "", ...rest] = lines;
  if (rest.every((line) => line === "") || first === "" || first.length > 50) return false;
  const label = readLabel(first);
  const [second = ""] = rest.filter((line) => line !== "");
  if ((label?.term === "threshold" && isShare(second)) || repeatsFigures(first, second)) return false;
  // "Peso\nOS": whose it is. A weight is a number.
  if (label?.term === "weight" && !/\d/.test(second)) return false;
  // "Punteggio\nmax", "Risultato\nfinale": more of the heading.
  if (SIZED.test(second) || stemsOf(second).every((word) => NARROWING.has(word) || TAILS.has(word)))
    return false;
  const begins =
    /^[\p{Lu}\d"“«<>≤≥=+-]/u.test(second) ||
    /^(?:almeno|entro|non|max|min|meno|oltre|fino|circa|da|at least|by|under|more|less|up to)\s/.test(second);
  return (
    label !== undefined &&
    label.inline === null &&
    begins &&
    !readLabel(second) &&
    !isPeriodOnly(second) &&
    !isHalfUnderHeading(second)
  );
}
