import { foldText, tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import type { Field, Region } from "../model";
import { headingMarks } from "./headingMarks";
import type { Band } from "./headingBand";
import { isColumnNumbers } from "./isColumnNumbers";
import { lineOf } from "./lineOf";
import type { More } from "./moreLines";
import { sharedField } from "./sharedField";
import { withSharedHeadings } from "./withSharedHeadings";

/** The columns of a table as fields: their headings from the group down, and what stands below them. */
export function tableFields(
  view: SheetView,
  whole: Band,
  records: Region["records"],
  more: readonly More[],
): Field[] {
  const band = withoutNumbers(view, whole);
  const cols: number[] = [];
  for (let col = band.left; col <= band.right; col += 1)
    if (holds(view, band, records, col) || leafAt(view, band, col)) cols.push(col);
  const byRow = new Map(records.map(({ top }, index) => [top, index]));
  const fields = cols.map((col, index): Field => {
    const headings = pathAt(view, band, col);
    const { cells, origins } = columnCells(view, records, byRow, col);
    return {
      headings,
      path: headings.map(({ text }) => tidyText(text)),
      ...headingMarks(headings),
      cells,
      origins,
      places: records.map(({ top }, record) => cells[record]?.at ?? placeAt(view, top, col)),
      col,
      place: cols.length > 1 ? index / (cols.length - 1) : 0,
    };
  });
  // The title in the place of the first heading.
  const lead = band.lead ? [sharedField(band.lead, records)] : [];
  return [...lead, ...withSharedHeadings(fields), ...moreFields(view, records, more)];
}

/** Numbers of columns below the headings are none: a column with nothing else has no heading. */
const withoutNumbers = (view: SheetView, band: Band): Band =>
  band.bottom > band.top && isColumnNumbers(lineOf(view, band.bottom))
    ? { ...band, bottom: band.bottom - 1 }
    : band;

/** A column with records of its own; the title of the table, filled down, is none of them. */
function holds(view: SheetView, { lead }: Band, records: Region["records"], col: number): boolean {
  let seen = 0;
  for (const { top } of records) {
    const cell = view.cell(top, col);
    if (cell && !isLead(cell, lead)) return true;
    if ((seen += 1) > 400) return false;
  }
  return false;
}

const isLead = ({ at, text }: Cell, lead: Cell | null): boolean =>
  lead !== null && at.col === lead.at.col && foldText(text) === foldText(lead.text);

/** Whether a heading begins over a column; the title of the table heads nothing. */
function leafAt(view: SheetView, { top, bottom, lead }: Band, col: number): boolean {
  for (let row = bottom; row >= top; row -= 1) {
    const cell = view.cell(row, col);
    if (cell && !isLead(cell, lead)) return true;
  }
  return false;
}

/** Headings over a column from the group down; a group that is not merged reaches to the next heading of its row. */
function pathAt(view: SheetView, band: Band, col: number): Cell[] {
  const path: Cell[] = [];
  for (let row = band.top; row <= band.bottom; row += 1) {
    const cell =
      view.shown(row, col) ?? (row < band.bottom ? groupFromLeft(view, band, row, col) : undefined);
    if (
      cell &&
      !isLead(cell, band.lead) &&
      !path.includes(cell) &&
      !path.some((other) => foldText(other.text) === foldText(cell.text))
    )
      path.push(cell);
  }
  return path.filter(
    ({ text }) => !/^[([]?(?:\d{1,2}|[a-z])[)\].]?$/i.test(text.trim()) || path.length === 1,
  );
}

/** "Target | | " over "2024 | 2025 | 2026": the group says what its leaves are, though nothing is merged. */
function groupFromLeft(view: SheetView, band: Band, row: number, col: number): Cell | undefined {
  if (!view.cell(row + 1, col)) return undefined;
  for (let left = col - 1; left >= band.left; left -= 1) {
    const cell = view.shown(row, left);
    if (!cell) continue;
    return view.cell(row + 1, left) && cell.at.row === row ? cell : undefined;
  }
  return undefined;
}

/** Where a value would stand: a merged range left empty is one place, and its first row has it. */
function placeAt(view: SheetView, row: number, col: number): Address {
  const range = view.mergeAt(row, col);
  const isEmpty = range && range.left === col && view.cell(range.top, col) === undefined;
  return view.at(isEmpty ? range.top : row, col);
}

function columnCells(
  view: SheetView,
  records: Region["records"],
  byRow: ReadonlyMap<number, number>,
  col: number,
): { cells: (Cell | undefined)[]; origins: number[] } {
  const cells: (Cell | undefined)[] = [];
  const origins: number[] = [];
  records.forEach(({ top }, index) => {
    const cell = view.cell(top, col);
    cells.push(cell);
    const range = cell ? undefined : view.mergeAt(top, col);
    origins.push(
      cell ? index : range && range.top < top && range.left <= col ? (byRow.get(range.top) ?? -1) : -1,
    );
  });
  return { cells, origins };
}

/** Labels written in rows below their records are fields of their own. */
function moreFields(view: SheetView, records: Region["records"], more: readonly More[]): Field[] {
  const labels = [...new Set(more.map(({ label }) => foldText(label)))];
  return labels.map((label): Field => {
    const said = more.filter((one) => foldText(one.label) === label);
    const cells = records.map((_, index) => said.find(({ record }) => record === index)?.cell);
    return {
      headings: [],
      path: [said[0]?.label ?? ""],
      ...headingMarks([]),
      cells,
      origins: cells.map((cell, index) => (cell ? index : -1)),
      places: records.map(({ top }, index) => cells[index]?.at ?? view.at(top, 0)),
      col: null,
      place: 1,
    };
  });
}
