import { InterceptorEffectEnum, type ICellData, type Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import type { Mark } from "../../host";
import type { Severity } from "../../model/finding";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import { allOrNone, type Step } from "./allOrNone";
import { sheetNamed } from "./sheetNamed";
import { UNREAD } from "./watchChanges";

/** Marks by sheet id, then "row,col". */
export type Places = ReadonlyMap<string, ReadonlyMap<string, Severity>>;

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

/** Where these marks go; a cell with several findings shows the worst. Throws HostError "sheetGone". */
export function placesOf(spreadsheet: Spreadsheet, marks: readonly Mark[]): Places {
  const wanted = new Map<string, Map<string, Severity>>();
  for (const { at, severity } of marks) {
    const sheet = sheetNamed(spreadsheet.workbook(), at.sheet).getSheetId();
    const cells = wanted.get(sheet) ?? new Map<string, Severity>();
    wanted.set(sheet, cells);
    const key = `${at.row},${at.col}`;
    const known = cells.get(key);
    if (!known || WORST_FIRST.indexOf(severity) < WORST_FIRST.indexOf(known)) cells.set(key, severity);
  }
  return wanted;
}

/** Marks as they stand. */
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

/** Marks just these cells, all or none of them; answers the marks before. */
export function redraw(spreadsheet: Spreadsheet, wanted: Places): Places {
  const before = marked(spreadsheet);
  allOrNone(
    [...before.keys()].map((sheetId): Step => {
      const all = new Set([before, wanted].flatMap((places) => [...(places.get(sheetId)?.keys() ?? [])]));
      const draw = (places: Places) => drawSheet(spreadsheet, sheetId, [...all], places);
      return { run: () => draw(wanted), takeBack: () => draw(before) };
    }),
  );
  return before;
}

function drawSheet(spreadsheet: Spreadsheet, sheetId: string, keys: readonly string[], places: Places): void {
  if (keys.length === 0) return;
  const workbook = spreadsheet.workbook();
  const sheet = workbook.getSheetBySheetId(sheetId)?.getSheet();
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const key of keys) {
    const [row = 0, col = 0] = key.split(",").map(Number);
    const custom: NonNullable<ICellData["custom"]> = { ...sheet?.getCellRaw(row, col)?.custom };
    delete custom["mark"];
    const severity = places.get(sheetId)?.get(key);
    if (severity) custom["mark"] = severity;
    (cellValue[row] ??= {})[col] = { custom: Object.keys(custom).length > 0 ? custom : null };
  }
  // Not a command: marks are ours to take back, not Ctrl+Z's, and no formula depends on them.
  const target = { unitId: workbook.getId(), subUnitId: sheetId, cellValue };
  spreadsheet.api.syncExecuteCommand(SetRangeValuesMutation.id, target, UNREAD);
}

const severityOf = (cell: Nullable<ICellData>): Severity | undefined =>
  WORST_FIRST.find((severity) => severity === cell?.custom?.["mark"]);
