import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IDocumentData,
  type IRange,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { displayOf, type Display } from "../../grid/displayText";
import { showBoolean, showError } from "../../grid/showValue";
import { NEVER_COMPUTED, type Cell, type Grid } from "../../model/grid";

type Content = Pick<Cell, "type" | "value" | "text">;
/** Results that an array formula writes beside its own cell: row, column, value. */
type Spilled = Nullable<Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<ICellData>>>>>>>;

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/**
 * Reads a sheet of the spreadsheet as it stands at this moment, edits and results of formulas included.
 * @param spills what formulas write beside their own cells.
 */
export function readGrid(
  workbook: Workbook,
  worksheet: Worksheet,
  formulas: FormulaDataModel,
  spills: "included" | "left out" = "included",
): Grid {
  const unitId = workbook.getUnitId();
  const sheetId = worksheet.getSheetId();
  const spilled: Spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheetId];
  const areas = formulas.getArrayFormulaRange()[unitId]?.[sheetId];
  const styles = workbook.getStyles();
  const displays = new Map<string | undefined, Display>();
  const displayFor = (format: string | undefined): Display => {
    const known = displays.get(format) ?? displayOf(format);
    displays.set(format, known);
    return known;
  };
  const isWaiting = (stored: Nullable<ICellData>, result: Nullable<ICellData>) =>
    spills === "left out" && hasFormula(stored) && (result ?? stored)?.v === undefined;
  const rows: (Cell | undefined)[][] = [];
  const put = (row: number, col: number, stored: Nullable<ICellData>, result: Nullable<ICellData>) => {
    const format = styles.getStyleByCell(stored)?.n?.pattern;
    const content =
      readContent(result ?? stored, displayFor(format)) ?? (isWaiting(stored, result) ? WAITING : undefined);
    if (!content) return;
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < col) line.push(undefined);
    const area = areas?.[row]?.[col];
    const formula = hasFormula(stored) ? formulas.getFormulaStringByCell(row, col, sheetId, unitId) : null;
    line[col] = {
      at: { sheet: worksheet.getName(), row, col },
      ...content,
      ...(format ? { format } : {}),
      ...(formula ? { formula } : {}),
      ...(formula && area ? fillsOf(area) : {}),
    };
  };
  worksheet.getCellMatrix().forValue((row, col, stored) => {
    const own = spills === "included" || hasFormula(stored);
    put(row, col, stored, own ? spilled?.[row]?.[col] : undefined);
  });
  for (const [row, line] of Object.entries(spills === "included" ? (spilled ?? {}) : {})) {
    for (const [col, result] of Object.entries(line ?? {})) {
      if (!rows[Number(row)]?.[Number(col)]) {
        put(Number(row), Number(col), worksheet.getCellRaw(Number(row), Number(col)), result);
      }
    }
  }
  return {
    sheet: worksheet.getName(),
    hidden: worksheet.isSheetHidden() === BooleanNumber.TRUE,
    rows,
    merges: worksheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    })),
    hiddenRows: lines(
      worksheet.getHiddenRows().map(({ startRow, endRow }) => [startRow, endRow]),
      rows.length,
    ),
    hiddenCols: lines(
      worksheet.getHiddenCols().map(({ startColumn, endColumn }) => [startColumn, endColumn]),
      rows.reduce((most, line) => Math.max(most, line.length), 0),
    ),
  };
}

/** A formula the spreadsheet has not come to yet; readers see an empty cell until it has. */
const WAITING: Content = { type: "error", value: NEVER_COMPUTED, text: showError(NEVER_COMPUTED) };

/** The cells a formula fills, where they are several. */
const fillsOf = ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }: IRange) =>
  bottom > top || right > left ? { fills: { top, left, bottom, right } } : {};

const hasFormula = (stored: Nullable<ICellData>): boolean => Boolean(stored?.f ?? stored?.si);

/** Undefined where the cell is empty. */
function readContent(stored: Nullable<ICellData>, display: Display): Content | undefined {
  const value = stored?.p ? plainText(stored.p) : stored?.v;
  if (value === undefined || value === null || value === "") return undefined;
  if (stored?.t === CellValueType.BOOLEAN || typeof value === "boolean") {
    const truth = value === true || value === 1;
    return { type: "boolean", value: truth, text: showBoolean(truth) };
  }
  if (typeof value === "number") {
    return { type: display.isDate ? "date" : "number", value, text: display.number(value) };
  }
  if (ERROR.test(value)) return { type: "error", value, text: showError(value) };
  return { type: "text", value, text: display.text(value) };
}

/** Texts of several lines are kept as a document of paragraphs. */
const plainText = ({ body }: IDocumentData): string =>
  (body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");

function lines(ranges: readonly (readonly number[])[], count: number): Set<number> {
  const all = new Set<number>();
  for (const [from = 0, to = -1] of ranges) for (let at = from; at <= to && at < count; at += 1) all.add(at);
  return all;
}
