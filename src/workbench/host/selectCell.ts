import type { IRange } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError, type SelectOptions } from "../../host";
import type { Address } from "../../model/address";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import { sheetNamed } from "./sheetNamed";

/** Rows and columns kept in view above and left of a cell scrolled to, for its headings. */
const CONTEXT = { rows: 3, cols: 1 };

/** Shows and selects a cell, or the merged range it belongs to; see `WorkbookHost.select`. */
export function selectCell(
  spreadsheet: Spreadsheet,
  at: Address,
  { focus = false }: SelectOptions = {},
): void {
  const workbook = spreadsheet.workbook();
  const sheet = sheetNamed(workbook, at.sheet);
  if (sheet.isSheetHidden()) throw new HostError("hidden", `${at.sheet} is hidden`, at.sheet);
  const hadKeyboard = document.activeElement;
  if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) workbook.setActiveSheet(sheet);
  const cell = sheet.getRange(at.row, at.col);
  (sheet.getCellMergeData(at.row, at.col) ?? cell).activate();
  if (!isVisible(sheet, at)) {
    sheet.scrollToCell(Math.max(0, at.row - CONTEXT.rows), Math.max(0, at.col - CONTEXT.cols));
  }
  if (focus) spreadsheet.focus();
  // The spreadsheet takes the keyboard with every selection; it belongs to whoever asked.
  else if (hadKeyboard instanceof HTMLElement) hadKeyboard.focus({ preventScroll: true });
}

/** The last row and column in view are usually cut. */
function isVisible(sheet: FWorksheet, { row, col }: Address): boolean {
  const ranges: Iterable<IRange> = sheet.getVisibleRangesOfAllViewports()?.values() ?? [];
  return [...ranges].some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow && row < endRow && col >= startColumn && col < endColumn,
  );
}
