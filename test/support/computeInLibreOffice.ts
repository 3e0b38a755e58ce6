import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { formatCell } from "../../src/model/address";
import type { Cell, Workbook } from "../../src/model/grid";
import { translateFormula } from "../../src/xlsx/translateFormula";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { makeXlsx } from "./makeXlsx";

/** A formula in English, and the workbook of one sheet it stands in. */
export interface OfficeCase {
  readonly book: Workbook;
  readonly formula: string;
}

/** Cell styles of the file, General first. */
const FORMATS = ["0%", "dd/mm/yyyy"];

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function cellXml(cell: Cell, row: number, col: number): string {
  const place = `r="${formatCell({ row, col })}"`;
  if (typeof cell.value === "boolean") return `<c ${place} t="b"><v>${Number(cell.value)}</v></c>`;
  if (cell.type === "error") return `<c ${place} t="e"><v>${cell.value}</v></c>`;
  if (typeof cell.value === "string")
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escape(cell.value)}</t></is></c>`;
  const style = cell.format?.includes("%") ? 1 : cell.type === "date" ? 2 : 0;
  return `<c ${place} s="${style}"><v>${cell.value}</v></c>`;
}

/** Where each case stands: one below the other, its formula behind its first row. */
function placesOf(cases: readonly OfficeCase[]): readonly { readonly row: number; readonly col: number }[] {
  let next = 0;
  return cases.map(({ book }) => {
    const rows = book.sheets[0]?.rows ?? [];
    const place = { row: next, col: Math.max(0, ...rows.map((cells) => cells.length)) };
    next += Math.max(1, rows.length);
    return place;
  });
}

function rowsXml(
  { book, formula }: OfficeCase,
  { row: top, col }: { readonly row: number; readonly col: number },
) {
  const rows = book.sheets[0]?.rows ?? [];
  const own = escape(translateFormula(formula.slice(1), top, 0));
  const asked = `<c r="${formatCell({ row: top, col })}"><f>${own}</f></c>`;
  return (rows.length === 0 ? [[]] : rows)
    .map((cells, i) => {
      const known = cells.map((cell, at) => (cell ? cellXml(cell, top + i, at) : "")).join("");
      return `<row r="${top + i + 1}">${known}${i === 0 ? asked : ""}</row>`;
    })
    .join("");
}

/** Computes formulas in LibreOffice without a window, in a file nobody has computed yet; null where it is not installed. */
export function computeInLibreOffice(): ((cases: readonly OfficeCase[]) => Promise<unknown[]>) | null {
  if (spawnSync("soffice", ["--version"]).status !== 0) return null;
  return async (cases) => {
    const folder = mkdtempSync(join(tmpdir(), "cruscotto-twins-"));
    try {
      const asked = join(folder, "twins.xlsx");
      const places = placesOf(cases);
      const rows = cases.map((one, i) => rowsXml(one, places[i] ?? { row: 0, col: 0 }));
      writeFileSync(asked, makeXlsx({ sheets: [{ cells: rows.join("") }], formats: FORMATS }));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const into = join(folder, "computed");
      spawnSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", into, asked], {
        timeout: 300_000,
      });
      const computed = await readWorkbook(readFileSync(join(into, "twins.xlsx")), "twins.xlsx");
      const answers = computed.sheets[0]?.rows ?? [];
      return places.map(({ row, col }) => answers[row]?.[col]?.value ?? "");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
