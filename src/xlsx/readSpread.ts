import type { CellValue, Sheet } from "hucre";
import { readXlsx, streamXlsxRows } from "hucre/xlsx";
import { formatCell } from "../model/address";
import { XlsxError } from "./XlsxError";

/** Rows × columns the file reader lays out for one sheet. */
const LARGEST_SHEET = 20_000_000;
/** A sheet whose cells really are that far apart is read in detail up to here, and for its values beyond. */
const CORE_ROWS = 20_000;
const CORE_COLS = 1_000;

/** Whether the file reader gave up because a sheet has cells too far apart to lay out as a rectangle. */
export const isTooSpread = (error: unknown): boolean =>
  error instanceof Error && error.message.includes(`over the ${LARGEST_SHEET} limit`);

/**
 * Reads a workbook with a stray cell far from the rest: a blank at XFD1048576, formats down to the last row.
 * Every sheet is first looked through row by row to learn where its filled cells are, then read as far as those go.
 */
export async function readSpread(
  bytes: Uint8Array,
  worksheets: ReadonlySet<string>,
): Promise<{ readonly sheets: readonly Sheet[]; readonly in1904: boolean }> {
  const sheets: Sheet[] = [];
  let in1904 = false;
  for (const name of worksheets) {
    const { core, far } = await findCells(bytes, name);
    const book = await readXlsx(bytes, { readStyles: true, sheets: [name], range: core });
    const sheet = book.sheets[0];
    if (!sheet) throw new XlsxError("damaged");
    in1904 = book.dateSystem === "1904";
    for (const { row, col, value } of far) {
      while (sheet.rows.length <= row) sheet.rows.push([]);
      const line = sheet.rows[row];
      if (line) line[col] = value;
    }
    sheets.push(sheet);
  }
  return { sheets, in1904 };
}

interface FarCell {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
}

/** The area to read in detail, and the filled cells outside it. */
async function findCells(
  bytes: Uint8Array,
  sheet: string,
): Promise<{ readonly core: string; readonly far: readonly FarCell[] }> {
  const cells: FarCell[] = [];
  let slots = 0;
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const before = cells.length;
    values.forEach((value, col) => {
      if (value !== null && value !== "") cells.push({ row: index, col, value });
    });
    // Our own rows reach to their last filled cell; a million rows filled in the last column are no plan.
    if (cells.length > before) slots += values.length;
    if (slots > LARGEST_SHEET) throw new XlsxError("tooLarge");
  }
  const used = extent(cells);
  if (used.rows * used.cols <= LARGEST_SHEET) return { core: corner(used), far: [] };
  const isNear = ({ row, col }: FarCell) => row < CORE_ROWS && col < CORE_COLS;
  return { core: corner(extent(cells.filter(isNear))), far: cells.filter((cell) => !isNear(cell)) };
}

interface Extent {
  readonly rows: number;
  readonly cols: number;
}

function extent(cells: readonly FarCell[]): Extent {
  let rows = 1;
  let cols = 1;
  for (const { row, col } of cells) {
    rows = Math.max(rows, row + 1);
    cols = Math.max(cols, col + 1);
  }
  return { rows, cols };
}

const corner = ({ rows, cols }: Extent): string => `A1:${formatCell({ row: rows - 1, col: cols - 1 })}`;
