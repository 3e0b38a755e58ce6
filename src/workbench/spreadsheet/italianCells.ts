import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type Injector,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { displayOf, type Display } from "../../grid/displayText";
import { showBoolean, showError } from "../../grid/showValue";
import type { Language } from "../../taskpane/appearance";
import { editText } from "./editText";
import { formulaInItalian } from "./formulaInItalian";
import { typedFormulaInEnglish } from "./typedFormulaInEnglish";
import { typedValue } from "./typedValue";

type Shown = Nullable<ICellDataForSheetInterceptor>;

// Handlers run one after the other, highest priority first, until one does not call `next`.
/** Behind the spreadsheet's own number formats (10), whose colours stay. */
const AFTER_FORMATS = 5;
/** Before its own reading of what was typed, which knows only English. */
const BEFORE_FORMATS = 50;
const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/**
 * Makes cells show and take values as Excel does in Italian: "33,3%", "31/12/2026", "VERO", "#RIF!". Formulas are shown
 * and taken in the language of the page: "=SE(A1;0,5;0)" in Italian.
 */
export function italianCells(injector: Injector, language: () => Language): void {
  const cells = injector.get(SheetInterceptorService);
  const formulas = injector.get(FormulaDataModel);
  const displays = new Map<string | undefined, Display>();
  const displayFor = (format: string | undefined): Display => {
    const known = displays.get(format) ?? displayOf(format);
    displays.set(format, known);
    return known;
  };

  cells.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell, { workbook, rawData }, next) {
      const text = shownText(cell, rawData, displayFor(formatOf(cell, workbook)));
      if (text === undefined) return next(cell);
      // A boolean's own type would be drawn as TRUE.
      return next({
        ...cell,
        v: text,
        ...(cell?.t === CellValueType.BOOLEAN ? { t: CellValueType.STRING } : {}),
      });
    },
  });

  cells.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: BEFORE_FORMATS,
    handler(cell, { worksheet, workbook, unitId, subUnitId, row, col }, next) {
      const stored = worksheet.getCellRaw(row, col);
      if (stored?.f || stored?.si) {
        const english = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
        const spills = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
        if (!english || spills || language() === "en") return next(cell);
        // Without `next`, which would put the English one back.
        return { ...cell, f: formulaInItalian(english) };
      }
      if (!cell || stored?.p) return next(cell);
      const value = stored?.t === CellValueType.BOOLEAN ? stored.v === 1 : stored?.v;
      if (typeof value !== "number" && typeof value !== "boolean") return next(cell);
      return { ...cell, v: editText(value, formatOf(stored, workbook)), t: CellValueType.STRING };
    },
  });

  cells.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_FORMATS,
    handler(cell, { worksheet, workbook, row, col }, next) {
      if (cell?.f) return next({ ...cell, f: typedFormulaInEnglish(cell.f, language()) });
      if (!cell || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const stored = worksheet.getCellRaw(row, col);
      const typed = typedText(cell);
      const read = typed === undefined ? undefined : typedValue(typed, formatOf(stored, workbook));
      if (!read) return next(cell);
      const { value, format } = read;
      return {
        ...cell,
        p: null,
        v: typeof value === "boolean" ? Number(value) : value,
        t: typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.NUMBER,
        ...(format ? { s: { ...workbook.getStyles().getStyleByCell(stored), n: { pattern: format } } } : {}),
      };
    },
  });
}

/** Undefined where the spreadsheet shows the cell rightly by itself. */
function shownText(cell: Shown, stored: Nullable<ICellData>, display: Display): string | undefined {
  if (cell?.v === null || cell?.v === undefined) return undefined;
  if (cell.t === CellValueType.BOOLEAN) return showBoolean(cell.v === 1 || cell.v === true);
  // What a formula spills is not stored; what is stored may be formatted by now.
  const value = typeof cell.v === "number" ? cell.v : stored?.v;
  if (typeof value === "number") return display.number(value);
  return typeof value === "string" && ERROR.test(value) ? showError(value) : undefined;
}

const formatOf = (cell: Shown, workbook: Workbook): string | undefined =>
  workbook.getStyles().getStyleByCell(cell)?.n?.pattern;

/** The editor hands over plain texts as a value or as a document of one paragraph; several lines are no number. */
function typedText(cell: ICellDataForSheetInterceptor): string | undefined {
  const written = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell.v;
  if (typeof written === "number") return String(written).replace(".", ",");
  return typeof written === "string" && !written.includes("\r") ? written : undefined;
}
