import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  WrapStrategy,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { filledCells } from "../../grid/filledCells";
import { isComputedHere } from "../../grid/isComputedHere";
import { NEVER_COMPUTED, type Cell, type Grid, type Workbook } from "../../model/grid";
import type { Appearance, SheetLook } from "../../xlsx/appearance";
import { cellStyle, fontFamily } from "./cellStyle";

/** Room to write below and beside what is there. */
const SPARE_ROWS = 40;
const SPARE_COLS = 8;
const LEAST_COLS = 20;
/** Excel's own width and height where the file says nothing. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

type Matrix = Record<number, Record<number, ICellData>>;
type Styles = Record<string, IStyleData>;

/** A workbook and its looks as the spreadsheet loads them. Sheet ids are "sheet-1", "sheet-2" … in tab order. */
export function workbookData(workbook: Workbook, appearance: Appearance, id: string): IWorkbookData {
  const styles: Styles = {};
  appearance.looks.forEach((look, place) => (styles[`look-${place}`] = cellStyle(look)));
  const looks = new Map(appearance.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets: IWorkbookData["sheets"] = {};
  workbook.sheets.forEach((grid, place) => {
    const sheetId = `sheet-${place + 1}`;
    sheets[sheetId] = {
      id: sheetId,
      ...sheetData(grid, looks.get(grid.sheet), styles, appearance.size),
    };
  });
  return {
    id,
    name: workbook.name,
    appVersion: "0.25.1",
    locale: LocaleType.IT_IT,
    styles,
    sheetOrder: Object.keys(sheets),
    sheets,
    defaultStyle: { ff: fontFamily(appearance.font), fs: appearance.size },
  };
}

function sheetData(
  grid: Grid,
  look: SheetLook | undefined,
  styles: Styles,
  size: number,
): Partial<IWorksheetData> {
  const { cellData, growing } = cells(grid, look, styles, size);
  const width = grid.rows.reduce((most, line) => Math.max(most, line.length), (look?.used?.right ?? -1) + 1);
  const height = Math.max((look?.used?.bottom ?? -1) + 1, grid.rows.length);
  return {
    name: grid.sheet,
    hidden: toFlag(grid.hidden),
    cellData,
    mergeData: grid.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      endRow: bottom,
      startColumn: left,
      endColumn: right,
    })),
    rowCount: height + SPARE_ROWS,
    columnCount: Math.max(LEAST_COLS, width + SPARE_COLS),
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    rowData: rowData(grid, look, growing),
    columnData: columnData(grid, look),
    showGridlines: toFlag(look?.gridlines ?? true),
    ...(look?.tab ? { tabColor: look.tab } : {}),
    ...(look ? { freeze: freeze(look.frozen) } : {}),
  };
}

function cells(
  grid: Grid,
  look: SheetLook | undefined,
  styles: Styles,
  size: number,
): { readonly cellData: Matrix; readonly growing: ReadonlySet<number> } {
  const cellData: Matrix = {};
  const growing = new Set<number>();
  const at = (row: number, col: number): ICellData => ((cellData[row] ??= {})[col] ??= {});
  const filled = filledHere(grid);
  for (const line of grid.rows) {
    for (const cell of line)
      if (cell && !filled.has(cell)) Object.assign(at(cell.at.row, cell.at.col), cellContent(cell));
  }
  for (const { row, col, look: place } of look?.cells ?? []) {
    const style = withFormat(styles, `look-${place}`, grid.rows[row]?.[col]?.format);
    at(row, col).s = style;
    const { tb, fs = size } = styles[style] ?? {};
    if (tb === WrapStrategy.WRAP || fs > size) growing.add(row);
  }
  return { cellData, growing };
}

/** What formulas of ours fill beside their own cells: they fill it again, and cannot where something stands. */
const filledHere = (grid: Grid): ReadonlySet<Cell> =>
  new Set(
    grid.rows.flatMap((line) =>
      line.flatMap((cell) => (cell && isComputedHere(cell) ? filledCells(grid, cell) : [])),
    ),
  );

/** A look with the number format its cell was read with, which is the one that counts. */
function withFormat(styles: Styles, look: string, format: string | undefined): string {
  const style = styles[look];
  if (format === undefined || style?.n?.pattern === format) return look;
  const name = `${look} ${format}`;
  styles[name] ??= { ...style, n: { pattern: format } };
  return name;
}

/** Texts that look like numbers stay texts, and say so with Excel's green corner. */
const NUMERIC = /^\s*[-+]?[\d.,]+\s*%?\s*$/;

function cellContent(cell: Cell): ICellData {
  const { type, value, format, formula } = cell;
  const content: ICellData = { v: value };
  switch (type) {
    case "number":
    case "date":
      content.t = CellValueType.NUMBER;
      break;
    case "boolean":
      content.t = CellValueType.BOOLEAN;
      content.v = value ? 1 : 0;
      break;
    case "text":
      content.t = NUMERIC.test(String(value)) ? CellValueType.FORCE_STRING : CellValueType.STRING;
      break;
    case "error":
      content.t = CellValueType.STRING;
      // Empty, the spreadsheet computes it.
      if (value === NEVER_COMPUTED) delete content.v;
  }
  if (formula) content.f = formula;
  if (isComputedHere(cell)) delete content.v;
  if (format) content.s = { n: { pattern: format } };
  return content;
}

function rowData(
  grid: Grid,
  look: SheetLook | undefined,
  growing: ReadonlySet<number>,
): IWorksheetData["rowData"] {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of look?.heights ?? []) rows[row] = { h: height, ia: BooleanNumber.FALSE };
  // Excel grows a row without a height of its own around its wrapped texts and its large letters.
  for (const row of growing) rows[row] ??= { ia: BooleanNumber.TRUE };
  for (const row of grid.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData(grid: Grid, look: SheetLook | undefined): IWorksheetData["columnData"] {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [col, width] of look?.widths ?? []) columns[col] = { w: width };
  for (const col of grid.hiddenCols) columns[col] = { ...columns[col], hd: BooleanNumber.TRUE };
  return columns;
}

const freeze = ({ rows, cols }: SheetLook["frozen"]): IFreeze => ({
  xSplit: cols,
  ySplit: rows,
  startRow: rows > 0 ? rows : -1,
  startColumn: cols > 0 ? cols : -1,
});

const toFlag = (yes: boolean): BooleanNumber => (yes ? BooleanNumber.TRUE : BooleanNumber.FALSE);
