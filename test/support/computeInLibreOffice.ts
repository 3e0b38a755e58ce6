import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Cell, Workbook } from "../../src/model/grid";

/** A formula in English, and the workbook of one sheet it stands in, beyond its last column. */
export interface OfficeCase {
  readonly book: Workbook;
  readonly formula: string;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const STYLE = { percentage: "p", date: "d", float: "" } as const;

function cellXml(cell: Cell | undefined): string {
  if (!cell) return "<table:table-cell/>";
  if (typeof cell.value === "boolean")
    return `<table:table-cell office:value-type="boolean" office:boolean-value="${cell.value}"/>`;
  if (typeof cell.value === "string")
    return `<table:table-cell office:value-type="string"><text:p>${escape(cell.value)}</text:p></table:table-cell>`;
  const kind = cell.type === "date" ? "date" : cell.format?.includes("%") ? "percentage" : "float";
  return `<table:table-cell table:style-name="${STYLE[kind]}" office:value-type="float" office:value="${cell.value}"/>`;
}

/** OpenFormula for the references of our twins: A1 → [.A1], commas → semicolons. */
const openFormula = (formula: string): string =>
  `of:${formula.replace(
    /"(?:[^"]|"")*"|([A-Z]+\d+)(?::([A-Z]+\d+))?|,/g,
    (piece, from?: string, to?: string) =>
      from ? `[.${from}${to ? `:.${to}` : ""}]` : piece === "," ? ";" : piece,
  )}`;

function document(cases: readonly OfficeCase[]): string {
  const tables = cases.map(({ book, formula }, index) => {
    const lines = (book.sheets[0]?.rows ?? []).map((row, i) => {
      const own = i === 0 ? `<table:table-cell table:formula="${escape(openFormula(formula))}"/>` : "";
      return `<table:table-row>${row.map(cellXml).join("")}${own}</table:table-row>`;
    });
    return `<table:table table:name="T${index}">${lines.join("")}</table:table>`;
  });
  const names = ["office", "table", "text", "style"];
  const spaces = names
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(" ");
  const number = `xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"`;
  const styles =
    `<office:automatic-styles><number:percentage-style style:name="np"><number:number number:decimal-places="0"/><number:text>%</number:text></number:percentage-style>` +
    `<number:date-style style:name="nd"><number:day/><number:text>/</number:text><number:month/><number:text>/</number:text><number:year/></number:date-style>` +
    `<style:style style:name="p" style:family="table-cell" style:data-style-name="np"/><style:style style:name="d" style:family="table-cell" style:data-style-name="nd"/></office:automatic-styles>`;
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces} ${number} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${styles}<office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document>`;
}

/** Computes formulas in LibreOffice without a window; null where it is not installed. */
export function computeInLibreOffice(): ((cases: readonly OfficeCase[]) => (number | string)[]) | null {
  if (spawnSync("soffice", ["--version"]).status !== 0) return null;
  return (cases) => {
    const folder = mkdtempSync(join(tmpdir(), "cruscotto-twins-"));
    try {
      const sheet = join(folder, "twins.fods");
      writeFileSync(sheet, document(cases));
      // One text file for each sheet; the formula stands behind the four values of its first row.
      const filter = 'csv:"Text - txt - csv (StarCalc)":59,34,76,1,,0,false,true,false,false,false,-1';
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      spawnSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, sheet], {
        timeout: 300_000,
      });
      return cases.map((_, index) => {
        const [first = ""] = readFileSync(join(folder, `twins-T${index}.csv`), "utf8").split(/\r?\n/);
        const text = first.split(";").at(-1)?.replaceAll('"', "").replace(",", ".") ?? "";
        return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
