import {
  BooleanNumber,
  CellValueType,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import type { ReportCell, ReportSheet } from "../../host";
import { formatAddress } from "../../model/address";

const TITLE: IStyleData = { bl: BooleanNumber.TRUE, fs: 14 };
const HEADER: IStyleData = {
  bl: BooleanNumber.TRUE,
  bg: { rgb: "#D9E1F2" },
  tb: WrapStrategy.WRAP,
  vt: VerticalAlign.MIDDLE,
};
const LINK: IStyleData = { cl: { rgb: "#0F6CBD" }, ul: { s: BooleanNumber.TRUE } };
const WRAPPED: IStyleData = { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP };
const NARROWEST = 90;
const WIDEST = 420;
const PIXELS_PER_LETTER = 7.5;
/** Between a text and the borders of its cell. */
const PADDING = 16;

/** A report as the spreadsheet loads a sheet. */
export function reportData({ title, header, rows }: ReportSheet): Partial<IWorksheetData> {
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
    return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * PIXELS_PER_LETTER) + PADDING));
  });
  return {
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
