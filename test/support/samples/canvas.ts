import type { Cell, CellStyle, ColumnDef, MergeRange, WriteSheet } from "hucre";
import { formatCell } from "../../../src/model/address";
import { looks } from "./looks";
import type { Look } from "./looks";

/** A value with Excel's number format: 0.5 as "0%", a date as its serial. */
export interface Formatted {
  readonly value: number;
  readonly format: string;
}

/** A formula as Excel stores it, without "=", and its last result. */
export interface Computed {
  readonly formula: string;
  readonly result: Content;
}

export type Content = string | number | Formatted;

export const percent = (value: number, decimals = 0): Formatted => ({
  value,
  format: decimals > 0 ? `0.${"0".repeat(decimals)}%` : "0%",
});

/** A day as Excel keeps it: days since 30 December 1899. */
export const day = (year: number, month: number, date: number): Formatted => ({
  value: Date.UTC(year, month - 1, date) / 86_400_000 + 25_569,
  format: "dd/mm/yyyy",
});

export const thousands = (value: number): Formatted => ({ value, format: "#,##0" });

const two = (number: number) => String(number).padStart(2, "0");

/** What an Italian Excel shows for what we write. */
export function shown(content: Content): string {
  if (typeof content === "string") return content;
  if (typeof content === "number") return String(content).replace(".", ",");
  const { value, format } = content;
  if (format === "dd/mm/yyyy") {
    const date = new Date((value - 25_569) * 86_400_000);
    return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  }
  if (format.endsWith("%")) {
    const decimals = /\.(0+)%/.exec(format)?.[1]?.length ?? 0;
    return `${(value * 100).toFixed(decimals).replace(".", ",")}%`;
  }
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** A sheet being written: cells come back as their A1 names, for the expectation. */
export interface Canvas {
  readonly name: string;
  put(row: number, col: number, content: Content | Computed | null, look?: Look): string;
  /** Puts a value over a merged area, both corners included. */
  over(row: number, col: number, toRow: number, toCol: number, content: Content, look?: Look): string;
  widths(...characters: number[]): void;
  height(row: number, points: number): void;
  /** Keeps the rows above in sight. */
  freeze(rows: number): void;
  done(): WriteSheet;
}

export function canvas(name: string): Canvas {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const rowDefs = new Map<number, { height: number }>();
  let columns: ColumnDef[] = [];
  let size = { rows: 0, cols: 0 };
  let frozen = 0;

  const put: Canvas["put"] = (row, col, content, look = "text") => {
    size = { rows: Math.max(size.rows, row + 1), cols: Math.max(size.cols, col + 1) };
    cells.set(`${row},${col}`, written(content, looks[look]));
    return formatCell({ row, col });
  };

  return {
    name,
    put,
    over: (row, col, toRow, toCol, content, look = "text") => {
      for (let each = row; each <= toRow; each += 1)
        for (let other = col; other <= toCol; other += 1) put(each, other, null, look);
      merges.push({ startRow: row, startCol: col, endRow: toRow, endCol: toCol });
      return put(row, col, content, look);
    },
    widths: (...characters) => {
      columns = characters.map((width) => ({ width }));
    },
    height: (row, points) => rowDefs.set(row, { height: points }),
    freeze: (rows) => {
      frozen = rows;
    },
    done: () => ({
      name,
      columns,
      rows: Array.from({ length: size.rows }, () => Array.from({ length: size.cols }, () => null)),
      cells,
      merges,
      rowDefs,
      ...(frozen > 0 ? { freezePane: { rows: frozen } } : {}),
    }),
  };
}

function written(content: Content | Computed | null, style: CellStyle): Partial<Cell> {
  if (content === null) return { value: null, style };
  if (typeof content === "object" && "formula" in content) {
    const result = written(content.result, style);
    return { ...result, formula: content.formula, formulaResult: result.value ?? null };
  }
  if (typeof content === "object")
    return { value: content.value, style: { ...style, numFmt: content.format } };
  return { value: content, style };
}
