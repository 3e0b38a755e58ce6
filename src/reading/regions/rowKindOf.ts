import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { saysTotal } from "../words/saysTotal";
import { isOfficer, isSignatureRow } from "./isSignatureRow";
import { lineOf } from "./lineOf";
import type { TableColumns } from "./tableColumns";

/**
 * What a row below headings is. A `section` stands over the records below it, `more` says more of the record above it,
 * an `end` begins something else, a `pass` is left out: a remark, a legend, headings written again.
 */
export type RowKind = "record" | "section" | "more" | "total" | "again" | "pass" | "end";

const REMARK =
  /^(?:\(?\*+\)?|\(\d\)|n\.?\s?b\.?\b|nota\b|note\b|legenda\b|fonte\s*:|avvertenza|avvertenze|legend\b|source\s*:|notes?\s*:|le note|ai sensi|\(\*\)|¹|²|righe estratte|elaborazione)/i;

/** What a row is to a table with these columns. `records` says whether one stands above already. */
export function rowKindOf(view: SheetView, row: number, columns: TableColumns, records: number): RowKind {
  const spots = view.spots(row);
  const [only] = spots;
  if (!only) return "pass";
  if (columns.said.has(row)) return "section";
  const inside = spots.filter((spot) => spot.left <= columns.right && spot.right >= columns.left);
  if (inside.length === 0) return "pass";
  if (isHeadingAgain(spots, columns)) return "again";
  if (isTotal(view, row, inside, columns)) return "total";
  if (spots.length === 1) return kindOfLoneCell(view, row, only, columns, records);
  if (spots.length < Math.max(4, columns.count * 0.6) && isSignatureRow(spots)) return "end";
  if (records > 0 && spots.every(mayHoldItsLabel)) {
    const line = lineOf(view, row);
    if (line.pairs === line.spots.length) return continuesMerge(view, row, columns) ? "more" : "end";
  }
  if (isLabelled(view, row, columns) && !continuesMerge(view, row, columns)) return "end";
  return isBand(spots, columns) ? "section" : "record";
}

/** A label with its value in one cell has something between them: rows of records are told apart from such without reading their words. */
const mayHoldItsLabel = ({ cell }: Spot): boolean =>
  cell.type === "text" && /[:\n\r\v\u2028]/.test(cell.text);

function kindOfLoneCell(
  view: SheetView,
  row: number,
  only: Spot,
  columns: TableColumns,
  records: number,
): RowKind {
  const text = tidyText(only.cell.text);
  const covered = continuesMerge(view, row, columns);
  const wide = only.right - only.left + 1 >= Math.max(2, columns.count * 0.5);
  const [saying] = lineOf(view, row).says;
  if (covered && saying?.kind === "pair") return "more";
  if (covered && !wide) return "record";
  if (REMARK.test(text) || /_{4,}/.test(text)) return "pass";
  if (isSentence(text)) return "pass";
  if (wide || only.left <= columns.left + 1) {
    if (isOfficer(text)) return "pass";
    if (saying?.kind === "pair" && records > 0 && !standsOver(view, row, columns)) return "end";
    return wide || !columns.isUsual(only.cell, only.left) ? "section" : "record";
  }
  return "record";
}

/** "Area strategica: Imprese" right over a record is a band; over other labels or headings it begins a form. */
function standsOver(view: SheetView, row: number, columns: TableColumns): boolean {
  const spots = view.spots(row + 1);
  return (
    spots.length >= 2 &&
    !isHeadingAgain(spots, columns) &&
    spots.filter(({ left }) => columns.usual.has(left)).length >= 2
  );
}

/** Long prose that ends as sentences do, with a verb's length: an explanation, never a band. */
const isSentence = (text: string): boolean =>
  text.length > 60 &&
  (/[.;]$/.test(text) || (text.length > 80 && /[;.]\s+\p{L}/u.test(text))) &&
  /\s\S+\s\S+\s\S+\s/.test(text);

/** The headings of the table written again, after a page break or under a new band. */
function isHeadingAgain(spots: readonly Spot[], columns: TableColumns): boolean {
  const [start] = spots;
  if (!start || spots.length < 2) return false;
  // A title in the place of the first heading begins a table of its own.
  if (start.left === columns.left && !columns.isHeading(start)) return false;
  const same = spots.filter(columns.isHeading).length;
  return same >= 2 && same >= spots.length * 0.6;
}

const TOTAL =
  /^(?:sub\s?-?)?(?:totale?|tot\.?|total|totali|somma|sum|subtotale)\b(?:\s+(?:pesi|peso|punti|generale|complessivo|azioni|obiettivi?|area|punteggio|indicatori|parziale|weights?|points|of weights|%|\d[\d.,]*\s?%?|[A-Z]{0,3}\d[\d.]*|settore|sezione|scheda|dei pesi|dei punti|performance|dirigente|pesi obiettivi))*\s*[:=]?\s*$/i;

/** The bare word, with nothing to be reached beside it. */
function isTotal(view: SheetView, row: number, spots: readonly Spot[], columns: TableColumns): boolean {
  const words = spots.filter(({ cell }) => cell.type === "text" && /\p{L}/u.test(cell.text));
  const [first] = words;
  if (!first || words.length > 2) return false;
  const text = tidyText(first.cell.text);
  const over = first.right > first.left && !columns.spans(first);
  if (over && words.length === 1 && /^(?:sub\s?-?)?(?:total|tot\.|somma)/i.test(text) && text.length < 60)
    return true;
  if (TOTAL.test(text)) return spots.indexOf(first) <= 1;
  const figures = spots.filter((spot) => spot !== first);
  return (
    words.length === 1 &&
    saysTotal(text) &&
    figures.length > 0 &&
    figures.every(({ cell }) => cell.type === "number" && sumsUp(view, row, columns, cell))
  );
}

/** Whether a number is the sum of some of those right above it. */
function sumsUp(view: SheetView, row: number, columns: TableColumns, { value, at }: Cell): boolean {
  let sum = 0;
  for (let above = row - 1; above > columns.bottom && typeof value === "number"; above -= 1) {
    const cell = view.cell(above, at.col);
    if (typeof cell?.value !== "number") continue;
    sum += cell.value;
    if (Math.abs(sum - value) < 1e-6) return true;
  }
  return false;
}

/** Label and value where the table has a column of its own for each: a form goes on below the table. */
function isLabelled(view: SheetView, row: number, columns: TableColumns): boolean {
  if (view.spots(row).length > 4 || columns.count < 3) return false;
  const { spots, says } = lineOf(view, row);
  const first = says[0];
  if (first?.kind !== "label") return false;
  const [start, second] = spots;
  if (!start || !second) return false;
  if (columns.isUsual(start.cell, start.left) && says[1]?.kind !== "value" && spots.length > 2) return false;
  const odd = spots.filter((spot) => spot.right > spot.left && !columns.spans(spot)).length;
  return odd > 0 || spots.length <= Math.max(2, columns.count * 0.5);
}

/** A text over several columns of the table, perhaps with a weight or an office beside it. */
function isBand(spots: readonly Spot[], columns: TableColumns): boolean {
  const [first] = spots;
  if (!first || spots.length > 3 || columns.count < 4) return false;
  const width = first.right - first.left + 1;
  return (
    width >= 2 && width >= columns.count * 0.3 && first.left <= columns.left + 1 && !columns.spans(first)
  );
}

/** A cell merged downwards from a record above reaches into this row. */
function continuesMerge(view: SheetView, row: number, columns: TableColumns): boolean {
  for (let col = columns.left; col <= columns.right; col += 1) {
    const range = view.mergeAt(row, col);
    if (range && range.top < row && range.top > columns.bottom) return true;
  }
  return false;
}
