import { formatCell, formatRange } from "../../src/model/address";
import type { Cell, Grid, Workbook } from "../../src/model/grid";
import { makeXlsx } from "./makeXlsx";
import type { RawSheet } from "./makeXlsx";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A workbook as the file it would be saved as: every cell with its type, format, formula and the value computed last. */
export function workbookXlsx({ sheets }: Workbook): Uint8Array {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell ?? [])));
  const formats = [
    ...new Set(cells.flatMap(({ format }) => (format && format !== "General" ? [format] : []))),
  ];
  return makeXlsx({ sheets: sheets.map((grid) => rawSheet(grid, formats)), formats });
}

function rawSheet({ sheet, hidden, rows, merges, hiddenRows }: Grid, formats: readonly string[]): RawSheet {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell) => (cell ? cellXml(cell, formats) : "")).join("");
    return `<row r="${index + 1}"${hiddenRows.has(index) ? ' hidden="1"' : ""}>${cells}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`).join("");
  return {
    name: sheet,
    cells: lines.join(""),
    ...(hidden ? { state: "hidden" } : {}),
    ...(merged === "" ? {} : { after: `<mergeCells>${merged}</mergeCells>` }),
  };
}

function cellXml({ at, type, value, format, formula }: Cell, formats: readonly string[]): string {
  const place = `r="${formatCell(at)}" s="${formats.indexOf(format ?? "General") + 1}"`;
  const asked = formula === undefined ? "" : `<f>${escape(formula.replace(/^=/, ""))}</f>`;
  const result = (kind: string, text: string) => `<c ${place} t="${kind}">${asked}<v>${text}</v></c>`;
  if (type === "error") return result("e", String(value));
  if (typeof value === "boolean") return result("b", String(Number(value)));
  if (typeof value === "number") return result("n", String(value));
  if (asked !== "") return result("str", escape(value));
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}
