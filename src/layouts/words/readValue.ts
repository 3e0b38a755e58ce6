import { tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import type { PeriodReading, Reading, Sourced } from "../../model/plan";

/** A cell's text and where it stands. */
export function sourced(view: SheetView, cell: Cell, value: string = tidyText(cell.text)): Sourced<string> {
  return { value, at: view.at(cell.row, cell.col) };
}

/** A value cut out of a cell that holds its label too. */
export interface InlineCell extends Cell {
  readonly inline: true;
}

/** Marks what must not be written back to its cell as if it were all the cell holds. */
export const inlineMark = (cell: Cell): { readonly inline?: true } =>
  "inline" in cell ? { inline: true } : {};

/** What a target, threshold, baseline or actual cell shows, and the number it keeps. */
export function readValue(view: SheetView, cell: Cell): Reading {
  const at = view.at(cell.row, cell.col);
  const text = tidyText(cell.text);
  const number = typeof cell.value === "number" ? cell.value : null;
  if (cell.type === "number")
    return { text, at, stored: cell.format?.includes("%") ? "percent" : "number", number };
  return { text, at, stored: cell.type, number, ...inlineMark(cell) };
}

const YEAR_LINE =
  /^(?:anno|year)?\s*:?\s*((?:19|20)\d\d)\s*(?:[:=]?\s*[–—-]+\s*|:\s*|(?=[<>≤≥=])|\s+)(.+)$/iu;

/**
 * Readings of a target cell by period. A cell of several lines "Anno:2019—≥2" holds one target a year;
 * any other holds one for `period`.
 */
export function readPeriods(view: SheetView, cell: Cell, period: string): PeriodReading[] {
  const reading = readValue(view, cell);
  if (cell.type !== "text" || !/(?:19|20)\d\d/.test(cell.text)) return [{ ...reading, period }];
  const lines = cell.text
    .split("\n")
    .map(tidyText)
    .filter((line) => line !== "");
  const yearly = lines.map((line) => YEAR_LINE.exec(line));
  if (
    lines.length === 0 ||
    !yearly.every((match) => match !== null) ||
    (!/anno|year/i.test(lines[0] ?? "") && lines.length < 2)
  )
    return [{ ...reading, period }];
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

/** Units or roles of a responsible cell: split at lines, semicolons, slashes, and where the same kind of unit follows. */
export function readResponsible(text: string, at: Address): Sourced<string>[] {
  let units = splits.get(text);
  if (!units) {
    units = splitUnits(text);
    if (splits.size >= REMEMBERED) splits.clear();
    splits.set(text, units);
  }
  return units.map((value) => ({ value, at }));
}

const splitUnits = (text: string): string[] =>
  text
    .split(/[\n;]|\s*\/\s*/u)
    .flatMap(splitAlike)
    .map(tidyText)
    .filter((part) => part !== "" && !/^[-–—.]+$/.test(part));

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

const UNIT_WORD = new RegExp(`^${HEAD}(?![\\p{L}])`, "iu");

function unitWord(text: string): string | null {
  const match = UNIT_WORD.exec(text.trim());
  return match ? match[0].toLowerCase().replace(/[^a-z]/g, "") : null;
}
