import type { Cell as StoredCell, CellValue, Sheet } from "hucre";
import type { Range } from "../model/address";
import type { Cell, Grid } from "../model/grid";
import { readCell, type Reading } from "./readCell";
import { sharedFormulas } from "./sharedFormulas";
import { XlsxError } from "./XlsxError";

type Line = (Cell | undefined)[];

const EMPTY_LINE: Line = [];

/** Turns a sheet as the file reader gives it into ours: only filled cells, every one with what Excel shows of it. */
export function toGrid(sheet: Sheet, reading: Reading): Grid {
  const shared = sharedFormulas(sheet.cells);
  const rows: Line[] = [];
  let width = 0;
  sheet.rows.forEach((values, row) => {
    const line = readLine(sheet, values, row, shared, reading);
    if (line.length === 0) return;
    while (rows.length < row) rows.push(EMPTY_LINE);
    rows.push(line);
    width = Math.max(width, values.length);
  });
  return {
    sheet: sheet.name,
    hidden: Boolean(sheet.hidden || sheet.veryHidden),
    rows,
    merges: clipMerges(sheet, rows.length > 0 ? sheet.rows.length : 0, width),
    hiddenRows: new Set(
      [...(sheet.rowDefs ?? [])]
        .filter(([row, { hidden }]) => hidden && row < rows.length)
        .map(([row]) => row),
    ),
    hiddenCols: new Set(
      (sheet.columns ?? []).flatMap(({ hidden }, col) => (hidden && col < width ? [col] : [])),
    ),
  };
}

function readLine(
  { name, cells }: Sheet,
  values: readonly CellValue[],
  row: number,
  shared: ReadonlyMap<StoredCell, string>,
  reading: Reading,
): Line {
  let line: Line = EMPTY_LINE;
  for (let col = 0; col < values.length; col += 1) {
    const value = values[col];
    if (value === null || value === undefined || value === "") continue;
    if (line === EMPTY_LINE) line = [];
    while (line.length < col) line.push(undefined);
    const detail = cells?.get(`${row},${col}`);
    line.push(readCell({ sheet: name, row, col }, value, detail, detail && shared.get(detail), reading));
    reading.cellsLeft -= 1;
    if (reading.cellsLeft < 0) throw new XlsxError("tooLarge");
  }
  return line;
}

/** Merges inside the area in use; a file may merge a whole sheet, or the same cells again and again. */
function clipMerges(sheet: Sheet, height: number, width: number): Range[] {
  const merges: Range[] = [];
  let areaLeft = height * width;
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const top = Math.min(startRow, endRow);
    const left = Math.min(startCol, endCol);
    const bottom = Math.min(Math.max(startRow, endRow), height - 1);
    const right = Math.min(Math.max(startCol, endCol), width - 1);
    if (!(top >= 0 && left >= 0 && bottom >= top && right >= left)) continue;
    areaLeft -= (bottom - top + 1) * (right - left + 1);
    if (areaLeft < 0) break;
    if (bottom > top || right > left) merges.push({ top, left, bottom, right });
  }
  return merges;
}
