import { hasLines, tidyLinesOf, tidyText, withoutUnseen } from "../../grid/foldText";
import { numberShown, percentFormat } from "../../grid/percentFormat";
import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import type { PeriodReading, Reading, Threshold } from "../../model/reading";
import type { Sourced } from "../../model/sourced";
import { splitYears } from "../../targets/splitYears";
import { endsOpen } from "./endsOpen";

/** A cell's text and where it stands. */
export function sourced(cell: Cell, value: string = tidyText(cell.text)): Sourced<string> {
  return { value, at: cell.at };
}

/** A value cut out of a cell that holds its label too. */
export interface InlineCell extends Cell {
  readonly inline: true;
}

/** Says that what was read must not be written back to its cell as if it were all the cell holds. */
export const isInline = (cell: Cell): boolean => "inline" in cell;

/** What a target, threshold, baseline or actual cell shows, and the number it keeps. */
export function readValue(cell: Cell): Reading {
  const reading = {
    text: tidyText(cell.text),
    at: cell.at,
    stored: storedAs(cell),
    number: numberShown(cell),
  };
  return isInline(cell) ? { ...reading, inline: true } : reading;
}

/** The value of a threshold that earns `level`, a fraction. */
export function readThreshold(cell: Cell, level: number): Threshold {
  const threshold = {
    text: tidyText(cell.text),
    at: cell.at,
    stored: storedAs(cell),
    number: numberShown(cell),
    level,
  };
  return isInline(cell) ? { ...threshold, inline: true } : threshold;
}

function storedAs({ type, format }: Cell): Reading["stored"] {
  return type === "number" && percentFormat(format) ? "percent" : type;
}

const YEAR_LINE =
  /^(?:anno|year)?\s*:?\s*((?:19|20)\d\d)\s*(?:[:=]?\s*[–—-]+\s*|:\s*|(?=[<>≤≥=])|\s+)(.+)$/iu;

/**
 * Readings of a target cell by period. A cell of several lines "Anno:2019—≥2" holds one target a year;
 * any other holds one for `period`.
 */
export function readPeriods(cell: Cell, period: string): readonly PeriodReading[] {
  if (cell.type === "text" && cell.text.length > 5 && /(?:19|20)\d\d/.test(cell.text)) {
    const yearly = readYearLines(cell, period);
    if (yearly) return yearly;
  }
  const reading = {
    text: tidyText(cell.text),
    at: cell.at,
    stored: storedAs(cell),
    number: numberShown(cell),
    period,
  };
  return [isInline(cell) ? { ...reading, inline: true } : reading];
}

function readYearLines(cell: Cell, period: string): readonly PeriodReading[] | undefined {
  const parts = splitYears(cell.text);
  if (parts.length > 0) {
    const whole = readValue(cell);
    return parts.map((part) => ({ ...whole, ...part, text: tidyText(part.text), inline: true }));
  }
  const lines = tidyLinesOf(cell.text);
  const yearly = lines.map((line) => YEAR_LINE.exec(line));
  if (
    lines.length === 0 ||
    !yearly.every((match) => match !== null) ||
    (!/anno|year/i.test(lines[0] ?? "") && lines.length < 2)
  )
    return undefined;
  const reading = readValue(cell);
  return yearly.map((match) => ({
    ...reading,
    period: match?.[1] ?? period,
    text: tidyText(match?.[2] ?? ""),
    inline: true,
  }));
}

const HEAD = String.raw`(?:u\.?\s?o\.?|uff(?:icio|\.)|serv(?:izio|\.)|settore|area|dirigente|responsabile|direzione|dipartimento|sg|unit[aà])`;
const AND_HEAD = new RegExp(String.raw`\s+(?:e|ed|and|[-–—])\s+(?=(${HEAD})(?![\p{L}]))`, "giu");

const splits = new Map<string, readonly string[]>();
const REMEMBERED = 5_000;

/** Units or roles of a responsible cell, each once: split at lines, semicolons, slashes, and where the same kind of unit follows. */
export function readResponsible(text: string, at: Address): Sourced<string>[] {
  let units = splits.get(text);
  if (!units) {
    units = splitUnits(text);
    if (splits.size >= REMEMBERED) splits.clear();
    splits.set(text, units);
  }
  return units.map((value) => ({ value, at }));
}

function splitUnits(text: string): string[] {
  const parts = withWholeLines(withoutUnseen(text))
    .split(/[\n\r\v\u2028;]|\s*\/\s*/u)
    .flatMap(splitAlike)
    .map(tidyText);
  return [...new Set(parts)].filter((part) => part !== "" && !/^[-–—.]+$/.test(part));
}

/**
 * "Servizio⏎Natura", "Area Didattica e⏎Studenti", "Protezione⏎civile": a line that is no unit yet, or begins small, is one with the
 * other. "dott. Rossi" begins a name.
 */
function withWholeLines(text: string): string {
  if (!hasLines(text)) return text;
  return tidyLinesOf(text).reduce((above, line) => {
    const last = above.slice(above.lastIndexOf("\n") + 1);
    const isOpen = BARE_HEAD.test(last) ? unitWord(line) === null : endsOpen(last) && !/\s[A-Z]$/.test(last);
    return above + (isOpen || /^\p{Ll}(?![\p{L}.]*[.@])/u.test(line) ? " " : "\n") + line;
  });
}

/** 'U.O. "A" - U.O. "B"' names two units; "Servizio Ragioneria - Ufficio Tributi" one inside the other. */
function splitAlike(text: string): string[] {
  const first = unitWord(text);
  if (first === null) return [text];
  const cuts = [...text.matchAll(AND_HEAD)].filter((match) => unitWord(match[1] ?? "") === first);
  const parts: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    parts.push(text.slice(from, cut.index));
    from = cut.index + cut[0].length;
  }
  return [...parts, text.slice(from)];
}

const BARE_HEAD = new RegExp(`^${HEAD}$`, "iu");
const UNIT_WORD = new RegExp(`^${HEAD}(?![\\p{L}])`, "iu");

function unitWord(text: string): string | null {
  const match = UNIT_WORD.exec(text.trim());
  return match ? match[0].toLowerCase().replace(/[^a-z]/g, "") : null;
}
