import { InterceptorEffectEnum, type ICellData, type Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import type { Journal, Mark } from "../../host";
import type { Severity } from "../../model/finding";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import { sheetNamed } from "./sheetNamed";
import { UNREAD } from "./watchChanges";

/** Marks by sheet id, then "row,col". */
type Places = ReadonlyMap<string, ReadonlyMap<string, Severity>>;

const WORST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/** Fill and corner of a marked cell, over whatever fill it has. */
const COLORS: Readonly<Record<Severity, { readonly fill: string; readonly corner: string }>> = {
  error: { fill: "#FDE7E9", corner: "#C50F1F" },
  warning: { fill: "#FFF4CE", corner: "#BC4B09" },
  info: { fill: "#EBF3FC", corner: "#0F6CBD" },
};

/** Draws marked cells: a mark is kept with its cell, moves with it, and never touches value or format. */
export function drawMarks({ injector }: Spreadsheet): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler(cell, _location, next) {
      const severity = severityOf(cell);
      if (!cell || !severity) return next(cell);
      const { fill, corner } = COLORS[severity];
      return next({
        ...cell,
        interceptorStyle: { ...cell.interceptorStyle, bg: { rgb: fill } },
        markers: { ...cell.markers, tr: { color: corner, size: 8 } },
      });
    },
  });
}

/** Marks just these cells; a cell with several findings shows the worst. */
export function mark(spreadsheet: Spreadsheet, marks: readonly Mark[]): Journal {
  const earlier = marked(spreadsheet);
  const wanted = new Map<string, Map<string, Severity>>();
  for (const { at, severity } of marks) {
    const sheet = sheetNamed(spreadsheet.workbook(), at.sheet).getSheetId();
    const cells = wanted.get(sheet) ?? new Map<string, Severity>();
    wanted.set(sheet, cells);
    const key = `${at.row},${at.col}`;
    const known = cells.get(key);
    if (!known || WORST_FIRST.indexOf(severity) < WORST_FIRST.indexOf(known)) cells.set(key, severity);
  }
  redraw(spreadsheet, wanted);
  return { label: "", undo: async () => redraw(spreadsheet, earlier) };
}

export const unmark = (spreadsheet: Spreadsheet): void => redraw(spreadsheet, new Map());

function marked(spreadsheet: Spreadsheet): Places {
  const places = new Map<string, Map<string, Severity>>();
  for (const sheet of spreadsheet.workbook().getSheets()) {
    const cells = new Map<string, Severity>();
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, col, cell) => {
        const severity = severityOf(cell);
        if (severity) cells.set(`${row},${col}`, severity);
      });
    places.set(sheet.getSheetId(), cells);
  }
  return places;
}

function redraw(spreadsheet: Spreadsheet, wanted: Places): void {
  const workbook = spreadsheet.workbook();
  for (const [sheetId, earlier] of marked(spreadsheet)) {
    const cells = wanted.get(sheetId) ?? new Map<string, Severity>();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const key of new Set([...earlier.keys(), ...cells.keys()])) {
      const [row = 0, col = 0] = key.split(",").map(Number);
      const custom: NonNullable<ICellData["custom"]> = {
        ...workbook.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, col)?.custom,
      };
      delete custom["mark"];
      const severity = cells.get(key);
      if (severity) custom["mark"] = severity;
      (cellValue[row] ??= {})[col] = { custom: Object.keys(custom).length > 0 ? custom : null };
    }
    if (Object.keys(cellValue).length === 0) continue;
    // Not a command: marks are ours to take back, not Ctrl+Z's, and no formula depends on them.
    const target = { unitId: workbook.getId(), subUnitId: sheetId, cellValue };
    spreadsheet.api.syncExecuteCommand(SetRangeValuesMutation.id, target, UNREAD);
  }
}

const severityOf = (cell: Nullable<ICellData>): Severity | undefined =>
  WORST_FIRST.find((severity) => severity === cell?.custom?.["mark"]);
