import {
  BooleanNumber,
  CellValueType,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Journal, ReportCell, ReportSheet } from "../../host";
import { formatAddress } from "../../model/address";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";

/** What a sheet of ours carries, to be known again: also after the planner renamed it. */
const OURS = { cruscotto: "report" } as const;

const TITLE: IStyleData = { bl: BooleanNumber.TRUE, fs: 14 };
const HEADER: IStyleData = { bl: BooleanNumber.TRUE, bg: { rgb: "#D9E1F2" }, tb: WrapStrategy.WRAP };
const LINK: IStyleData = { cl: { rgb: "#0F6CBD" }, ul: { s: BooleanNumber.TRUE } };
const WRAPPED: IStyleData = { tb: WrapStrategy.WRAP };
const NARROWEST = 90;
const WIDEST = 420;
const PIXELS_PER_LETTER = 7.5;

/** Whether we wrote a sheet: such a sheet is no part of the plan. */
export const isOurs = (sheet: FWorksheet): boolean =>
  sheet.getSheet().getConfig().custom?.["cruscotto"] === OURS.cruscotto;

/** Writes a report sheet in place of its earlier version and shows it; see `WorkbookHost.writeReport`. */
export function writeReport(spreadsheet: Spreadsheet, report: ReportSheet): Journal {
  const workbook = spreadsheet.workbook();
  const earlier = workbook.getSheets().find((sheet) => isOurs(sheet) && sheet.getSheetName() === report.name);
  const kept = earlier && structuredClone(earlier.getSheet().getConfig());
  const before = workbook.getActiveSheet().getSheetId();
  if (earlier) workbook.deleteSheet(earlier);
  const written = workbook.insertSheet(freeName(spreadsheet, report.name), { sheet: sheetData(report) });
  workbook.setActiveSheet(written);
  return {
    label: report.title,
    undo: async () => {
      workbook.deleteSheet(written);
      if (kept) workbook.insertSheet(kept.name, { sheet: kept });
      if (workbook.getSheetBySheetId(before)) workbook.setActiveSheet(before);
    },
  };
}

/** The cell of the plan that a cell of a report leads to, as `formatAddress` writes it. */
export function linkAt(sheet: FWorksheet, row: number, col: number): string | undefined {
  const link: unknown = sheet.getSheet().getCellRaw(row, col)?.custom?.["link"];
  return typeof link === "string" ? link : undefined;
}

/** A planner's own sheet of that name stays. */
function freeName(spreadsheet: Spreadsheet, name: string): string {
  let free = name;
  for (let count = 2; spreadsheet.workbook().getSheetByName(free); count += 1) free = `${name} (${count})`;
  return free;
}

function sheetData({ title, header, rows }: ReportSheet): Partial<IWorksheetData> {
  const lines = [
    [text(title, TITLE)],
    [],
    header.map((name) => text(name, HEADER)),
    ...rows.map((cells) => cells.map(reportCell)),
  ];
  const widths = header.map((name, col) => {
    const longest = rows.reduce(
      (most, cells) => Math.max(most, String(cells[col]?.value ?? "").length),
      name.length,
    );
    return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * PIXELS_PER_LETTER)));
  });
  return {
    custom: OURS,
    cellData: Object.fromEntries(
      lines.map((cells, row) => [row, Object.fromEntries(cells.map((cell, col) => [col, cell]))]),
    ),
    rowCount: lines.length + 20,
    columnCount: Math.max(header.length + 2, 12),
    rowData: Object.fromEntries(lines.map((_line, row) => [row, { ia: BooleanNumber.TRUE }])),
    columnData: Object.fromEntries(widths.map((w, col) => [col, { w }])),
    freeze: { xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 },
  };
}

const text = (v: string, s: IStyleData): ICellData => ({ v, t: CellValueType.STRING, s });

function reportCell({ value, link, format }: ReportCell): ICellData {
  const s: IStyleData = { ...WRAPPED, ...(link ? LINK : {}), ...(format ? { n: { pattern: format } } : {}) };
  return {
    s,
    v: value,
    ...(value === null ? {} : { t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING }),
    ...(link ? { custom: { link: formatAddress(link) } } : {}),
  };
}
