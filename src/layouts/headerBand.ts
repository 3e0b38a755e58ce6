import { closeLetterSpacing, tidyText } from "../grid/foldText";
import type { SheetView } from "../grid/sheetView";
import { type Spot } from "../grid/sheetView";
import { isLevel, type Label, readLabel } from "./readLabel";
import { isPeriodOnly, readPeriod } from "./readPeriod";
import type { Term } from "./vocabulary";

/** A heading word of a table: a label, a period ("2020", "al 30/6") or a level ("80%"). */
export interface HeadingWord {
  readonly text: string;
  readonly label: Label | null;
  readonly period: string | null;
  readonly level: number | null;
}

/** One column with its headings from the group down: ["Obiettivi strategici", "Target", "2020"]. */
export interface HeaderColumn {
  readonly col: number;
  readonly words: readonly HeadingWord[];
}

/** The headings of a table: one or more rows, and the text beside them that names a record or objective. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** The one text of the first row that is no heading: the indicator or objective the small table is about. */
  readonly lead: Spot | null;
}

/** Headings that make a table of their own beside a leading text. */
const VALUE_TERMS: readonly Term[] = [
  "baseline",
  "target",
  "actual",
  "threshold",
  "weight",
  "unit",
  "monitoring",
  "frequency",
  "source",
];

const DEEPEST = 4;

/** Rows below the headings in which a column must hold something to count. */
const LOOK = 50;

/** The band of headings that begins in a row; undefined where the row begins none. */
export function readHeaderBand(view: SheetView, top: number): HeaderBand | undefined {
  const spots = view.spots(top);
  if (spots.length < 2) return undefined;
  const words = spots.map((spot) => ({ spot, word: headingWord(spot) }));
  const headings = words.filter(({ word }) => word !== null);
  const others = words.filter(({ word }) => word === null);
  const labelled = headings.filter(({ word }) => word?.label);
  const lead = findLead(
    headings.map(({ word }) => word),
    others.map(({ spot }) => spot),
    spots,
  );
  if (
    !lead &&
    (distinct(labelled.map(({ spot }) => spot.cell.text)) < 2 || headings.length < others.length * 1.2 + 0.5)
  )
    return undefined;
  const bottom = bandBottom(view, top, spots, lead);
  const columns = readColumns(view, top, bottom, spots, lead);
  return hasValuesBelow(view, bottom, columns) && !isFormRow(view, bottom, spots, words)
    ? { top, bottom, columns, lead }
    : undefined;
}

const distinct = (texts: readonly string[]): number => new Set(texts.map(tidyText)).size;

/** Reads a cell as a heading; a bare number counts only as a year. */
export function headingWord({ cell }: Pick<Spot, "cell">): HeadingWord | null {
  const text = tidyText(cell.type === "text" ? closeLetterSpacing(cell.text) : cell.text);
  if (cell.type === "number" && typeof cell.value === "number" && !cell.format?.includes("%")) {
    const year = Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100;
    return year ? { text, label: null, period: String(cell.value), level: null } : null;
  }
  if (cell.type === "date") return { text, label: null, period: readPeriod(text), level: null };
  if (cell.type !== "text") return null;
  if (isPeriodOnly(text)) return { text, label: null, period: readPeriod(text), level: null };
  const label = readLabel(cell.text);
  if (!label || (label.inline !== null && readPeriod(label.inline) === null)) return null;
  if (label.number !== null && isLevel(label.term)) return null;
  return {
    text,
    label,
    period: label.period ?? (label.inline === null ? null : readPeriod(label.inline)),
    level: label.level,
  };
}

/** One unlabelled text before headings that are all values or years: the title of a small table. */
function findLead(
  headings: readonly (HeadingWord | null)[],
  others: readonly Spot[],
  spots: readonly Spot[],
): Spot | null {
  const [lead] = others;
  if (!lead || lead.cell.type !== "text" || lead !== spots[0]) return null;
  if (others.some((spot) => tidyText(spot.cell.text) !== tidyText(lead.cell.text))) return null;
  const values = headings.filter(
    (word) => word !== null && (word.label ? VALUE_TERMS.includes(word.label.term) : word.period !== null),
  );
  if (values.length !== headings.length || values.length < 2) return null;
  const years = values.filter((word) => !word?.label);
  if (years.length === values.length && distinct(years.map((word) => word?.period ?? "")) < 2) return null;
  return lead;
}

/** Rows below belong to the headings while all they hold are headings too. */
function bandBottom(view: SheetView, top: number, spots: readonly Spot[], lead: Spot | null): number {
  let bottom = top;
  for (const spot of spots) if (spot !== lead) bottom = Math.max(bottom, spot.bottom);
  bottom = Math.min(bottom, top + DEEPEST - 1);
  for (let row = bottom + 1; row < top + DEEPEST && row < view.rowCount; row += 1) {
    if (!isSubheading(view, row, top, lead)) break;
    bottom = row;
  }
  return bottom;
}

function isSubheading(view: SheetView, row: number, top: number, lead: Spot | null): boolean {
  const spots = view
    .spots(row)
    .filter((spot) => !lead || tidyText(spot.cell.text) !== tidyText(lead.cell.text));
  if (spots.length === 0) return false;
  const words = spots.map((spot) => subheadingWord(view, spot, row, top));
  const known = words.filter((word) => word !== null).length;
  if (known === 0 || known < spots.length * 0.6) return false;
  const numeric = spots.every((spot) => spot.cell.type === "number");
  return !numeric || known >= 2 || words.some((word) => word !== null && word.level !== null);
}

/** Below "Soglie", 80 % is a level; below "Target", 2020 is a year. */
function subheadingWord(view: SheetView, spot: Spot, row: number, top: number): HeadingWord | null {
  const above = headingAbove(view, row, spot.left, top);
  const level = above?.label?.term === "threshold" ? levelOf(spot) : null;
  if (level !== null) return { text: tidyText(spot.cell.text), label: null, period: null, level };
  const word = headingWord(spot);
  if (
    word &&
    word.label === null &&
    spot.cell.type !== "text" &&
    above?.label &&
    !VALUE_TERMS.includes(above.label.term)
  )
    return null;
  return word;
}

function levelOf({ cell }: Spot): number | null {
  const written =
    typeof cell.value === "number"
      ? cell.value
      : Number(/(\d+(?:[.,]\d+)?)\s*%?/.exec(cell.text)?.[1]?.replace(",", ".") ?? "NaN");
  const level = written > 1 ? written / 100 : written;
  return level > 0 && level <= 1 ? level : null;
}

function headingAbove(view: SheetView, row: number, col: number, top: number): HeadingWord | null {
  for (let above = row - 1; above >= top; above -= 1) {
    for (let left = col; left >= 0 && left > col - 8; left -= 1) {
      const cell = view.shown(above, left);
      if (cell) return headingWord({ cell });
    }
  }
  return null;
}

function readColumns(
  view: SheetView,
  top: number,
  bottom: number,
  spots: readonly Spot[],
  lead: Spot | null,
): HeaderColumn[] {
  const used = new Set<number>();
  let right = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (const spot of view.spots(row)) {
      for (let col = spot.left; col <= spot.right; col += 1) used.add(col);
      right = Math.max(right, spot.right);
    }
  }
  const leadColumns = lead
    ? new Set(
        spots.filter(({ cell }) => tidyText(cell.text) === tidyText(lead.cell.text)).map(({ left }) => left),
      )
    : null;
  const columns: HeaderColumn[] = [];
  for (let col = 0; col <= right; col += 1) {
    if (!used.has(col) && !coveredFromLeft(view, top, bottom, col)) continue;
    if (leadColumns && (leadColumns.has(col) || (lead && col >= lead.left && col <= lead.right))) continue;
    // A column that only lies under a group's merged heading counts when it holds something.
    if (hasOwnHeading(view, top, bottom, col) || hasEntries(view, bottom, col))
      columns.push({ col, words: stackOf(view, top, bottom, col) });
  }
  return columns;
}

const coveredFromLeft = (view: SheetView, top: number, bottom: number, col: number): boolean =>
  stackOf(view, top, bottom, col).length > 0;

function hasOwnHeading(view: SheetView, top: number, bottom: number, col: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (view.cell(row, col)) return true;
  return false;
}

function hasEntries(view: SheetView, bottom: number, col: number): boolean {
  for (let row = bottom + 1; row < view.rowCount && row <= bottom + LOOK; row += 1)
    if (view.text(row, col) !== "") return true;
  return false;
}

/** Headings of one column; a group heading reaches right over blank cells while a row below has its own. */
function stackOf(view: SheetView, top: number, bottom: number, col: number): HeadingWord[] {
  const words: HeadingWord[] = [];
  for (let row = top; row <= bottom; row += 1) {
    let cell = view.shown(row, col);
    if (!cell && row < bottom && !view.mergeAt(row, col) && ownHeadingBelow(view, row, bottom, col))
      cell = groupToTheLeft(view, row, bottom, col);
    if (!cell) continue;
    const spot: Spot = { cell, left: cell.col, right: cell.col, bottom: row };
    const word = subheadingWord(view, spot, row, top) ?? {
      text: tidyText(cell.text),
      label: null,
      period: null,
      level: null,
    };
    if (words.at(-1)?.text !== word.text) words.push(word);
  }
  return words;
}

function ownHeadingBelow(view: SheetView, row: number, bottom: number, col: number): boolean {
  for (let below = row + 1; below <= bottom; below += 1) if (view.cell(below, col)) return true;
  return false;
}

/** The heading a blank cell belongs to: the nearest to the left, if a row below divides it into columns. */
function groupToTheLeft(
  view: SheetView,
  row: number,
  bottom: number,
  col: number,
): ReturnType<SheetView["cell"]> {
  for (let left = col - 1; left >= 0; left -= 1) {
    const cell = view.shown(row, left);
    if (cell) return !view.mergeAt(row, left) && ownHeadingBelow(view, row, bottom, left) ? cell : undefined;
  }
  return undefined;
}

/** A table has something below its headings that is no heading. */
function hasValuesBelow(view: SheetView, bottom: number, columns: readonly HeaderColumn[]): boolean {
  let filled = 0;
  const known = columns.filter(({ words }) =>
    words.some(({ label, period }) => label !== null || period !== null),
  );
  const row = view.nextRow(bottom + 1);
  if (row > bottom + 6) return false;
  const rows = [row, view.nextRow(row + 1), view.nextRow(view.nextRow(row + 1) + 1)];
  for (const { col } of known) {
    if (rows.some((at) => at < bottom + 12 && isValue(view, at, col))) filled += 1;
  }
  return filled >= Math.max(1, known.length * 0.3);
}

function isValue(view: SheetView, row: number, col: number): boolean {
  const cell = view.shown(row, col);
  if (!cell || cell.text.trim() === "") return false;
  return (
    cell.type !== "text" ||
    readLabel(cell.text) === undefined ||
    (cell.text.length < 4 && !/\p{L}{3}/u.test(cell.text))
  );
}

/** Label, value, label, value in one row is a form, not headings. */
function isFormRow(
  view: SheetView,
  bottom: number,
  spots: readonly Spot[],
  words: readonly { word: HeadingWord | null }[],
): boolean {
  const pairs = words.filter(
    ({ word }, index) => word?.label && words[index + 1]?.word === null && index + 1 < words.length,
  ).length;
  if (pairs === 0) return false;
  const next = view.nextRow(bottom + 1);
  // The title of the next page, merged across, is no value of each of them.
  const below = distinct(
    spots
      .filter((spot, index) => words[index]?.word?.label && isValue(view, next, spot.left))
      .map((spot) => view.text(next, spot.left)),
  );
  return below < pairs + 1;
}
