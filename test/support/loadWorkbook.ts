import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readXlsx } from "hucre";
import type { Cell as StoredCell, Sheet } from "hucre";
import type { Cell, Grid, Workbook } from "../../src/model/grid";

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/** Opens an .xlsx of this machine for a test. */
export async function loadWorkbook(path: string): Promise<Workbook> {
  const book = await readXlsx(readFileSync(path), { readStyles: true });
  return { name: basename(path), sheets: book.sheets.map(toGrid) };
}

function toGrid(sheet: Sheet): Grid {
  const rows: (Cell | undefined)[][] = [];
  const put = (row: number, col: number, cell: Cell | undefined) => {
    if (!cell) return;
    while (rows.length <= row) rows.push([]);
    const line = rows[row];
    if (line) line[col] = cell;
  };
  sheet.rows.forEach((values, row) =>
    values.forEach((value, col) => put(row, col, toCell(row, col, value, sheet.cells?.get(`${row},${col}`)))),
  );
  const hiddenRows = [...(sheet.rowDefs ?? [])].filter(([, def]) => def.hidden).map(([row]) => row);
  const hiddenCols = (sheet.columns ?? []).flatMap((column, col) => (column.hidden ? [col] : []));
  return {
    sheet: sheet.name,
    hidden: Boolean(sheet.hidden ?? sheet.veryHidden),
    rows,
    merges: (sheet.merges ?? []).map((m) => ({
      top: m.startRow,
      left: m.startCol,
      bottom: m.endRow,
      right: m.endCol,
    })),
    hiddenRows: new Set(hiddenRows),
    hiddenCols: new Set(hiddenCols),
  };
}

function toCell(row: number, col: number, value: unknown, stored: StoredCell | undefined): Cell | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  const numFmt = stored?.style?.numFmt;
  const extra = {
    ...(numFmt && numFmt !== "General" ? { format: numFmt } : {}),
    ...(stored?.formula ? { formula: `=${stored.formula}` } : {}),
  };
  if (stored?.type === "error")
    return { row, col, type: "error", value: String(value), text: String(value), ...extra };
  if (value instanceof Date) {
    const serial = value.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
    const text = value.toLocaleDateString("it-IT", {
      timeZone: "UTC",
      day: "2-digit",
      month: "2-digit",
      year: "numeric",
    });
    return { row, col, type: "date", value: serial, text, ...extra };
  }
  if (typeof value === "number")
    return { row, col, type: "number", value, text: shown(value, numFmt), ...extra };
  if (typeof value === "boolean")
    return { row, col, type: "boolean", value, text: value ? "VERO" : "FALSO", ...extra };
  return { row, col, type: "text", value: String(value), text: String(value), ...extra };
}

/** The few number formats of the reference workbooks, as an Italian Excel shows them. */
function shown(value: number, numFmt: string | undefined): string {
  const decimals = /0\.(0+)/.exec(numFmt ?? "")?.[1]?.length ?? 0;
  const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (numFmt?.includes("%"))
    return `${(value * 100).toLocaleString("it-IT", { ...fixed, useGrouping: false })}%`;
  if (!numFmt || numFmt === "General")
    return value.toLocaleString("it-IT", { maximumFractionDigits: 10, useGrouping: false });
  return value.toLocaleString("it-IT", {
    ...fixed,
    useGrouping: numFmt.includes("#,##") ? "always" : false,
  } as Intl.NumberFormatOptions);
}
