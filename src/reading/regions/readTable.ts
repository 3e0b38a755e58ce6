import type { SheetView } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import type { Region, Section } from "../model";
import type { Owner } from "../../model/role";
import { endsInColon } from "../words/endsInColon";
import { lineOf } from "./lineOf";
import { beginsForm } from "./beginsForm";
import { headingBand, type Band } from "./headingBand";
import type { FormHints } from "./formHints";
import { goesOn, TABLE_GAP } from "./goesOn";
import { headsNothing } from "./headsNothing";
import { holdsFigures } from "./holdsFigures";
import { isOverYears } from "./isOverYears";
import { isOtherHeading } from "./isOtherHeading";
import { labelledLines, rollingNotes, type More } from "./moreLines";
import { pageHead } from "./pageHead";
import { rowKindOf } from "./rowKindOf";
import { saidAbove } from "./saidAbove";
import { tableColumns, type TableColumns } from "./tableColumns";
import { tableFields } from "./tableFields";
import { twoLineRecords } from "./twoLineRecords";

/** Reads the table under some headings; undefined where no record stands below them. `end` is the first row that is no longer its own. */
export function readTable(
  view: SheetView,
  band: Band,
  hints: FormHints,
  said: ReadonlyMap<number, Owner> = new Map(),
): { readonly region: Region; readonly end: number } | undefined {
  const columns = tableColumns(view, band, said);
  const isPageHead = pageHead(view, band.top);
  const records: { top: number; bottom: number }[] = [];
  const sections: Section[] = [];
  const totals: Cell[] = [];
  const more: More[] = [];
  let end = band.bottom + 1;
  let again = -1;
  let closed = false;
  let pending: Section[] = [];
  for (let row = view.nextRow(band.bottom + 1); row < view.rowCount; row = view.nextRow(row + 1)) {
    if (row - end > TABLE_GAP) break;
    if (
      row > end &&
      records.length > 0 &&
      (!goesOn(view, row, columns, records.length, true) ||
        headsAgain(view, row, columns) ||
        (beginsForm(view, row, hints) && !saidAbove(view, row, columns, records)) ||
        beginsOther(view, row, columns) ||
        headsWider(view, row, columns, hints))
    )
      break;
    const opens = said.get(row);
    const kind = rowKindOf(view, row, columns, records.length);
    if (kind === "end") break;
    if (kind === "again") {
      if (isPageHead(pending)) pending = [];
      end = row + 1;
      again = row;
      continue;
    }
    if (!opens && headsAnother(view, row, columns)) break;
    if (
      kind !== "total" &&
      !opens &&
      !holdsFigures(view.spots(row)) &&
      isOtherHeading(view, row, columns) &&
      (headingBand(view, row, hints)?.sure || headsNothing(view, row) || isOverYears(view.spots(row)))
    )
      break;
    if (
      kind === "pass" &&
      records.length > 0 &&
      !goesOn(view, view.nextRow(row + 1), columns, records.length)
    )
      break;
    if (kind === "record") {
      if (closed && !beginsAsFirst(view, row, records, columns)) break;
      closed = false;
      records.push({ top: row, bottom: row });
      sections.push(...pending);
      pending = [];
    } else if (kind === "section") {
      const spots = view.spots(row);
      const [first] = spots;
      pending.push({
        record: records.length,
        cells: spots.map(({ cell }) => cell),
        span: first ? first.right - first.left + 1 : 1,
        ...(opens ? { opens } : {}),
      });
    } else if (kind === "total") {
      closed = true;
      totals.push(...view.spots(row).map(({ cell }) => cell));
    } else if (kind === "more") more.push(...labelledLines(view, row, records.length - 1));
    if (kind !== "section") end = row + 1;
    else if (!goesOn(view, view.nextRow(row + 1), columns, records.length) && !headsAgain(view, row, columns))
      break;
    else end = row + 1;
  }
  if (records.length === 0) return undefined;
  const last = records[records.length - 1] ?? { top: band.bottom, bottom: band.bottom };
  // "Algoritmo: …" below the last record is its own, and no label of a form.
  const bottom = Math.max(
    last.bottom,
    ...[...totals, ...more.map(({ cell }) => cell)].map(({ at }) => at.row),
  );
  const range = { top: band.top, left: band.left, bottom, right: band.right };
  const wide = widened(view, band, records);
  const beside = records.flatMap(({ top }, record) =>
    rollingNotes(view, top, record).filter(({ cell }) => cell.at.col < wide.left || cell.at.col > wide.right),
  );
  const fields = tableFields(view, wide, records, [...more, ...beside]);
  const region: Region = {
    kind: "table",
    sheet: view.sheet,
    range,
    records,
    fields,
    titles: [],
    sections,
    totals,
    within: null,
  };
  // Headings written once more below the last record close the table.
  const closing = again === bottom + 1 && view.isBlankRow(again + 1);
  return { region: twoLineRecords(region), end: Math.min(end, bottom + (closing ? 2 : 1)) };
}

/**
 * After a total records begin where the first one does, or have all else they usually have: a manager nobody named. "Personale assegnato:"
 * further right is none of them.
 */
function beginsAsFirst(
  view: SheetView,
  row: number,
  [first]: Region["records"],
  { usual }: TableColumns,
): boolean {
  // "Data negoziazione: | 27/02/2019": a form goes on below.
  const [label] = view.spots(row);
  if (label && endsInColon(label.cell.text)) return false;
  const left = first && view.spots(first.top)[0]?.left;
  if (left === undefined || view.shown(row, left) !== undefined) return true;
  return [...usual].every((col) => col === left || view.shown(row, col) !== undefined);
}

/** Columns without a heading right beside the table, where its records have something. */
function widened(view: SheetView, band: Band, records: Region["records"]): Band {
  const holds = (col: number) => records.some(({ top }) => view.cell(top, col)?.type === "text");
  let { left, right } = band;
  while (left > 0 && left > band.left - 2 && holds(left - 1)) left -= 1;
  while (right < band.right + 2 && holds(right + 1)) right += 1;
  return left === band.left && right === band.right ? band : { ...band, left, right };
}

/** Lines that may stand between a gap and the headings written again: a priority, an outcome, an office. */
const MOST_LINES = 3;

/** Whether the headings stand once more below a row, or below some lines of one cell. */
const headsAgain = (view: SheetView, row: number, columns: TableColumns): boolean => {
  if (rowKindOf(view, row, columns, 1) === "again") return false;
  let next = view.nextRow(row + 1);
  for (let lines = 1; lines < MOST_LINES && next < view.rowCount; lines += 1) {
    if (rowKindOf(view, next, columns, 1) !== "section" || view.spots(next).length > 1) break;
    next = view.nextRow(next + 1);
  }
  return next < view.rowCount && rowKindOf(view, next, columns, 1) === "again";
};

/** A band after a blank row, over cells that stretch over several columns where records never do: a table on a grid of its own. */
function beginsOther(view: SheetView, row: number, columns: TableColumns): boolean {
  if (view.spots(row).length !== 1) return false;
  const next = view.spots(row + 1);
  return next.length >= 2 && next.some((spot) => columns.covers(spot) >= 2 && !columns.spans(spot));
}

/** After a gap headings, words all of them, that reach further than the table does: another one begins. */
function headsWider(view: SheetView, row: number, columns: TableColumns, hints: FormHints): boolean {
  const { spots, values, pairs } = lineOf(view, row);
  const isWider = spots.length > columns.count && spots.some(({ left }) => left > columns.right);
  return isWider && values + pairs === 0 && headingBand(view, row, hints)?.sure === true;
}

/** Some of the table's own headings in their places among others: a second table of the same make. */
function headsAnother(view: SheetView, row: number, columns: TableColumns): boolean {
  const spots = view.spots(row);
  if (spots.length < columns.count * 0.6 || spots.filter(columns.isHeading).length < 2) return false;
  // A title may stand in the place of the first heading.
  const [, ...says] = lineOf(view, row).says;
  return says.every(({ kind }) => kind !== "value" && kind !== "pair");
}
