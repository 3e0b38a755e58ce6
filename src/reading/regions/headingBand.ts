import type { SheetView, Spot } from "../../grid/sheetView";
import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import { lineOf, type Line } from "./lineOf";

/** Rows of headings over the columns of a table. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Their words alone say that they are headings. */
  readonly sure: boolean;
  /** A title in the place of the first heading: of what the records below measure, or are. */
  readonly lead: Cell | null;
}

/** Rows a band may have below its first one. */
const DEEPEST = 4;

/** The headings that begin in a row, or undefined: their words, and what stands below them, say so. */
export function headingBand(view: SheetView, row: number, labelled: ReadonlySet<number>): Band | undefined {
  const whole = lineOf(view, row);
  const lead = leadOf(whole);
  const first = lead ? withoutFirst(whole) : whole;
  if (first.spots.length < 2 || first.pairs > 0 || isTechnical(first) || holdsTitle(first)) return undefined;
  if (alternates(first) && headsItself(view, row + 1, first)) return undefined;
  const bottom = bottomOf(view, first);
  const lines = [first, ...rowsBetween(view, row + 1, bottom)];
  if (!lead && !namesColumns(lines)) return undefined;
  const next = view.nextRow(bottom + 1);
  if (next >= view.rowCount || next > bottom + 3) return undefined;
  const body = lineOf(view, next);
  if (isFormRow(view, first, body, labelled, lines.length)) return undefined;
  const spots = lines.flatMap((line) => line.spots);
  const left = Math.min(...spots.map((spot) => spot.left));
  const right = Math.max(...spots.map((spot) => spot.right));
  if (!body.spots.some((spot) => spot.left <= right && spot.right >= left)) return undefined;
  const sure = lead !== null || strong(lines);
  return sure || (!lead && contrasts(view, bottom, spots, labelled.has(left)))
    ? { top: row, bottom, left: lead ? lead.at.col : left, right, sure, lead }
    : undefined;
}

/** "1. Semplificare | 2024 | 2025 | 2026", "Studenti accolti | target storico | valore target | peso". */
function leadOf({ spots, says }: Line): Cell | null {
  const [start] = spots;
  const [said, ...others] = says;
  if (!start || spots.length < 3 || start.cell.type !== "text" || !/\p{L}{3}/u.test(start.cell.text))
    return null;
  if (
    said?.kind === "label" ||
    said?.kind === "period" ||
    said?.kind === "pair" ||
    (said?.strength ?? 0) >= 0.8
  )
    return null;
  return others.every(({ kind }) => kind === "label" || kind === "period") ? start.cell : null;
}

const withoutFirst = ({ spots, says, ...line }: Line): Line => ({
  ...line,
  spots: spots.slice(1),
  says: says.slice(1),
  words: line.words - (says[0]?.kind === "words" ? 1 : 0),
  values: line.values - (says[0]?.kind === "value" ? 1 : 0),
});

const rowsBetween = (view: SheetView, from: number, to: number): Line[] => {
  const lines: Line[] = [];
  for (let row = from; row <= to; row += 1) if (!view.isBlankRow(row)) lines.push(lineOf(view, row));
  return lines;
};

/** The row under which records begin: headings merged downwards, leaves below groups, a second language, numbers of columns. */
function bottomOf(view: SheetView, first: Line): number {
  let bottom = first.row;
  for (let row = first.row; row < view.rowCount && row <= first.row + DEEPEST; row += 1) {
    if (row > bottom && !continues(view, first, lineOf(view, row), row)) break;
    // A cell merged over several rows is a heading that reaches down to its leaves, or the first record of a level.
    const reach = Math.max(row, ...(row === first.row ? first.spots : []).map((spot) => spot.bottom));
    bottom = Math.max(bottom, Math.min(reach, first.row + DEEPEST));
  }
  return bottom;
}

/** Whether a row goes on with the headings above it. */
function continues(view: SheetView, first: Line, line: Line, row: number): boolean {
  const { spots, says } = line;
  if (spots.length === 0) return false;
  if (isColumnNumbers(line)) return spots.length >= 2 && spots.length >= first.spots.length * 0.6;
  if (line.pairs > 0) return false;
  const under = (spot: Spot): boolean => {
    const upper = first.spots.find(({ left, right }) => spot.left >= left && spot.left <= right);
    return upper === undefined || upper.right > upper.left;
  };
  const shares = spots.every(({ cell }, index) => says[index]?.kind !== "value" || isShare(cell.text));
  const named = line.labels + line.periods;
  if (!shares) return false;
  if (spots.every(under)) {
    const wide = first.spots.some((spot) => spot.right > spot.left);
    if (named === spots.length) return spots.length > 1 || wide;
    return (
      wide &&
      spots.length >= 2 &&
      spots.every(({ cell }) => cell.text.length <= 40) &&
      leavesFirstOpen(view, first, spots, row)
    );
  }
  // The same headings once more, in another language or with the period that belongs to each.
  return spots.length >= 2 &&
    named >= spots.length * 0.7 &&
    named === spots.length - line.words &&
    spots.length >= first.spots.length * 0.5
    ? line.periods > 0 || line.labels === spots.length
    : false;
}

/** Leaves stand below groups only: the first heading of the table has nothing under it. */
function leavesFirstOpen(view: SheetView, first: Line, spots: readonly Spot[], row: number): boolean {
  const start = first.spots[0];
  if (!start || start.right > start.left) return false;
  return !spots.some((spot) => spot.left === start.left) && view.cell(row, start.left) === undefined;
}

const isShare = (text: string): boolean => /^\(?(?:100|\d{1,2})\s?%\)?$/.test(text.trim());

/** "(1) | (2) | (3)", "a | b | c = a × b". */
function isColumnNumbers({ spots }: Line): boolean {
  if (spots.length < 2) return false;
  const texts = spots.map(({ cell }) => tidyText(cell.text).replace(/[()[\].]/g, ""));
  const numbers = texts.map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number < 60))
    return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return texts.every((text, index) =>
    new RegExp(`^${String.fromCharCode(97 + index)}(?:\\s*=.*)?$`, "i").test(text),
  );
}

/** Whether the words could be headings at all: no values among them but shares and years, some of them known. */
function namesColumns(lines: readonly Line[]): boolean {
  const top = lines[0];
  if (!top) return false;
  const shares = top.spots.filter(({ cell }) => isShare(cell.text)).length;
  const [start] = top.spots;
  const numbered =
    start !== undefined && top.spots.length >= 4 && /^\d{1,2}(?:\.\d{1,2})?$/.test(start.cell.text.trim())
      ? 1
      : 0;
  const values = top.values - shares - numbered;
  if (values > top.spots.length * 0.15 || shares === 1 || (shares > 1 && top.labels < 2)) return false;
  if (lines.length === 1 && isColumnNumbers(top)) return false;
  return lines.reduce((sum, line) => sum + line.labels, 0) > 0 || top.words >= 3;
}

function strong(lines: readonly Line[]): boolean {
  const [all, sum] = lines.reduce(
    ([count, total], line) => [
      count + line.spots.length,
      total + line.says.reduce((part, { strength }) => part + strength, 0),
    ],
    [0, 0],
  );
  const labels = lines.reduce((count, line) => count + line.labels, 0);
  const periods = lines.reduce((count, line) => count + line.periods, 0);
  // Two or three cells are headings where every word of them is one's: a label and its value look alike.
  if (all <= 3) return labels >= 1 && (labels + periods === all || labels === 2);
  const known = labels >= 1 && sum >= Math.max(1.4, all * 0.45);
  return known || sum >= all * 0.6;
}

/** A row of a form: its labels stand in columns where the next row has labels too, beside values of their own. */
function isFormRow(
  view: SheetView,
  first: Line,
  body: Line,
  labelled: ReadonlySet<number>,
  depth: number,
): boolean {
  if (depth > 1) return false;
  const isLabel = (line: Line, index: number) => line.says[index]?.kind === "label";
  const starts = new Set(first.spots.flatMap(({ left }, index) => (isLabel(first, index) ? [left] : [])));
  if (!isLabel(first, 0)) return false;
  const again = body.spots.filter(({ left }, index) => isLabel(body, index) && starts.has(left)).length;
  const others = body.spots.length - body.labels;
  if (again > 0 && (others > 0 || first.spots.length === 2) && isLabel(body, 0) && first.spots.length <= 6)
    return true;
  if (alternates(first) && !fillsAll(view, body.row, first)) return true;
  // Label, value, label, value: every second one stands in a column of labels.
  const pairs =
    first.spots.length <= 8 && first.spots.every(({ left }, index) => index % 2 === 1 || labelled.has(left));
  return (
    pairs &&
    first.spots.some(({ left }, index) => index % 2 === 1 && !labelled.has(left)) &&
    first.labels <= first.spots.length / 2 + 0.5
  );
}

/** "LA1 - Pesca sostenibile" beside its label: a title with its code is no heading. */
const holdsTitle = ({ spots }: Line): boolean =>
  spots.some(
    ({ cell }) =>
      cell.type === "text" && /^[A-Z]{1,4}[.-]?\d{1,3}(?:\.\d+)*\s*[-–—:.)]\s*\p{L}/u.test(cell.text.trim()),
  );

/** "id_area | w_area | …": names of fields that programs write. */
const isTechnical = ({ spots }: Line): boolean =>
  spots.filter(({ cell }) => /^[a-z]+_\w+$/i.test(cell.text.trim())).length > spots.length * 0.6;

/** Whether the next row is one of headings in its own right: then this one holds labels with their values. */
function headsItself(view: SheetView, row: number, first: Line): boolean {
  if (row >= view.rowCount || view.isBlankRow(row)) return false;
  const next = lineOf(view, row);
  return (
    next.values + next.pairs === 0 &&
    next.labels >= 3 &&
    next.labels + next.periods > first.labels &&
    !alternates(next)
  );
}

/** Label, words, label, words: two labels with their values as often as four headings. */
const alternates = ({ spots, says }: Line): boolean =>
  spots.length >= 2 &&
  spots.length % 2 === 0 &&
  says.every(({ kind, strength }, index) =>
    index % 2 === 0
      ? kind === "label" || strength >= 0.3
      : kind === "value" || (kind === "words" && strength < 0.3),
  );

/** Whether the rows below have a cell under every one of these. */
function fillsAll(view: SheetView, from: number, { spots }: Line): boolean {
  for (let row = from, seen = 0; seen < 2 && row < view.rowCount; row = view.nextRow(row + 1), seen += 1)
    if (spots.filter(({ left }) => view.shown(row, left)).length < spots.length * 0.75) return false;
  return true;
}

/** Headings of words nobody knows over columns that hold something else: numbers, dates, percentages. */
function contrasts(view: SheetView, bottom: number, spots: readonly Spot[], inForm: boolean): boolean {
  if (spots.length < 3) return false;
  const full = spots.length * (inForm ? 0.8 : 0.5);
  let [rows, other, looked] = [0, 0, 0];
  for (let row = bottom + 1; row < view.rowCount && looked < 6; row += 1) {
    if (view.isBlankRow(row)) {
      if (rows > 0) break;
      continue;
    }
    looked += 1;
    const below = spots.map((spot) => view.cell(row, spot.left)).filter((cell) => cell !== undefined);
    // A band over records, or a record that goes on with merged cells.
    if (below.length < Math.max(2, full)) continue;
    rows += 1;
    const figures = below.filter(
      (cell) => cell.type !== "text" || /^[<>≤≥=£$€+-]*\s*\d/.test(cell.text),
    ).length;
    if (figures >= (inForm ? 2 : 1)) other += 1;
  }
  return rows > 0 && other >= rows * 0.7;
}
