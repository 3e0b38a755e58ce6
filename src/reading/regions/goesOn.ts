import type { SheetView, Spot } from "../../grid/sheetView";
import { endsInColon } from "../words/endsInColon";
import { isLevel } from "../words/levels";
import { kindsInHeading } from "../words/kindsInHeading";
import { termOf } from "../words/termOf";
import { lineOf } from "./lineOf";
import { rowKindOf } from "./rowKindOf";
import type { TableColumns } from "./tableColumns";

/** Blank rows a table may have between its records. */
export const TABLE_GAP = 2;
/** How much of what its rows usually hold a record must have that comes after a blank row. */
const RESUMED = 0.4;

/** Whether a row is one of the table's own: a record, or what stands over records. After blank rows it must look more like one. */
export function goesOn(
  view: SheetView,
  row: number,
  columns: TableColumns,
  records: number,
  apart = false,
): boolean {
  if (row >= view.rowCount) return false;
  const kind = rowKindOf(view, row, columns, records);
  if (kind === "again" || kind === "total") return true;
  if (kind === "pass") return !view.isBlankRow(row + 1) && goesOn(view, row + 1, columns, records, apart);
  if (kind === "section") {
    const next = view.nextRow(row + 1);
    if (next > row + TABLE_GAP) return false;
    const below = rowKindOf(view, next, columns, records);
    return (
      below === "again" ||
      below === "section" ||
      (below === "record" && (!apart || resumes(view, next, columns)))
    );
  }
  if (kind !== "record") return false;
  const spots = view.spots(row);
  if (isOfMixed(spots, columns)) return leadsToValues(view, row, columns, records);
  if (!apart && isStep(spots, columns)) return true;
  if (apart && stepsDown(view, row, columns, records)) return true;
  if (spots.length === 1 && !apart) return leadsOn(view, row, columns, records);
  const inside = usualAmong(spots, columns);
  return (
    spots.length >= 2 &&
    inside >= Math.min(2, columns.usual.size) &&
    (!apart || resumes(view, row, columns) || leadsBack(view, row, columns, records))
  );
}

/** "| | | Giorni di attesa | 30 |" after a blank row: the end of a record, where a whole one stands right below it. */
function leadsBack(view: SheetView, row: number, columns: TableColumns, records: number): boolean {
  const isOpen = (spots: readonly Spot[]): boolean =>
    spots.every(({ left }) => left > columns.left && (left > columns.right || columns.usual.has(left))) &&
    spots.slice(0, 1).every(({ cell, left }) => columns.isUsual(cell, left));
  for (let next = row; next < Math.min(row + DEEPEST, view.rowCount); next += 1) {
    const kind = rowKindOf(view, next, columns, records);
    if (view.isBlankRow(next) || (kind !== "record" && kind !== "pass")) return false;
    if (kind === "record" && !isOpen(view.spots(next)))
      return view.shown(next, columns.left) !== undefined && resumes(view, next, columns);
  }
  return false;
}

/** "| | 1.1.1 Attuare il programma | | 70 % |": a level of its own row, under the heading that names it, with what belongs to it. */
function isStep(spots: readonly Spot[], columns: TableColumns): boolean {
  const [first] = spots;
  return (
    first !== undefined &&
    spots.length > 1 &&
    first.left > columns.left &&
    keepsColumns(spots, columns) &&
    isUnderLevel(first, columns)
  );
}

/** Titles of levels, each alone in its row under the heading that names it and further right than the one above, down to a record. */
function stepsDown(view: SheetView, row: number, columns: TableColumns, records: number): boolean {
  let last = -1;
  for (let next = row; next < Math.min(row + DEEPEST, view.rowCount); next += 1) {
    const spots = view.spots(next);
    const [first] = spots;
    if (!first || first.left <= last || rowKindOf(view, next, columns, records) !== "record") return false;
    if (!isUnderLevel(first, columns)) return false;
    if (spots.length > 1) return next > row && keepsColumns(spots, columns);
    last = first.left;
  }
  return false;
}

/** A line of few cells under "Aree, obiettivi e indicatori": a level, with who answers for it. */
const isOfMixed = (spots: readonly Spot[], columns: TableColumns): boolean => {
  const [first] = spots;
  return (
    first !== undefined &&
    spots.length <= 2 &&
    keepsColumns(spots, columns) &&
    [...columns.headingsAt(first.left)].some((heading) => kindsInHeading(heading).length > 1)
  );
};

/** Whether a record with values stands below some such lines. */
function leadsToValues(view: SheetView, row: number, columns: TableColumns, records: number): boolean {
  for (let next = row; next < Math.min(row + DEEPEST, view.rowCount); next += 1) {
    const spots = view.spots(next);
    if (rowKindOf(view, next, columns, records) !== "record") return false;
    if (
      resumes(view, next, columns) &&
      spots.some(({ left, cell }) => left > columns.left && /\d/.test(cell.text))
    )
      return true;
  }
  return false;
}

/** Every cell begins under a heading, or beside the table. */
const keepsColumns = (spots: readonly Spot[], { right, begins }: TableColumns): boolean =>
  spots.every((spot) => spot.left > right || begins(spot));

/** Whether a cell stands under a heading that names a level. */
const isUnderLevel = ({ left }: Spot, columns: TableColumns): boolean =>
  [...columns.headingsAt(left)].some((heading) => {
    const term = termOf(heading);
    return term !== undefined && isLevel(term);
  });

/** How many levels may stand each in a row of its own over the first record. */
const DEEPEST = 4;

/** Titles of levels each in a row of its own, in a column that usually holds something, over a record. */
function leadsOn(view: SheetView, row: number, columns: TableColumns, records: number): boolean {
  for (let next = row; next < Math.min(row + DEEPEST, view.rowCount); next += 1) {
    const [only, ...more] = view.spots(next);
    if (more.length > 0) return goesOn(view, next, columns, records);
    if (!only || !columns.usual.has(only.left)) return false;
    if (rowKindOf(view, next, columns, records) !== "record") return false;
  }
  return false;
}

const usualAmong = (spots: readonly Spot[], { usual }: TableColumns): number =>
  spots.filter(({ left }) => usual.has(left)).length;

/** A record as those above, not two or three cells of something else: contacts, behaviours, the next form. */
function resumes(view: SheetView, row: number, columns: TableColumns): boolean {
  const { spots, pairs } = lineOf(view, row);
  if (pairs > 0 || spots.some(({ cell }) => cell.type === "text" && endsInColon(cell.text))) return false;
  return usualAmong(spots, columns) >= columns.usual.size * RESUMED;
}
