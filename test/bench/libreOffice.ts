import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** One column of formulas over columns of values, as LibreOffice computes it. */
export interface Calculation {
  /** Values of a row: numbers and texts. */
  readonly row: (index: number) => readonly (number | string)[];
  /** The formula of a row, 1-based, in OpenFormula: "of:=IF([.A1]>1;1;0)". */
  readonly formula: (row: number) => string;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const cell = (value: number | string): string =>
  typeof value === "number"
    ? `<table:table-cell office:value-type="float" office:value="${value}"/>`
    : `<table:table-cell office:value-type="string"><text:p>${escape(value)}</text:p></table:table-cell>`;

/** A flat spreadsheet with one column of formulas behind the values. */
function flatSheet({ row, formula }: Calculation, rows: number): string {
  const lines = Array.from({ length: rows }, (_row, index) => {
    const values = row(index).map(cell).join("");
    return `<table:table-row>${values}<table:table-cell table:formula="${escape(formula(index + 1))}"/></table:table-row>`;
  });
  const spaces = ["office", "table", "text"]
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(" ");
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A">${lines.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}

/** Recalculates everything some times and writes the milliseconds each took, then the last result. */
const MACRO = (file: string, answer: string) => `
Sub Measure
  Dim aHidden(0) As New com.sun.star.beans.PropertyValue
  Dim oBook As Object, oCursor As Object
  Dim nFile As Integer, nTurn As Integer, nStart As Long
  aHidden(0).Name = "Hidden"
  aHidden(0).Value = True
  oBook = StarDesktop.loadComponentFromURL("${file}", "_blank", 0, aHidden())
  nFile = FreeFile()
  Open "${answer}" For Output As #nFile
  For nTurn = 1 To 7
    nStart = GetSystemTicks()
    oBook.calculateAll()
    Print #nFile, CStr(GetSystemTicks() - nStart)
  Next nTurn
  oCursor = oBook.Sheets.getByIndex(0).createCursor()
  oCursor.gotoEndOfUsedArea(False)
  Print #nFile, CStr(oBook.Sheets.getByIndex(0).getCellByPosition(oCursor.RangeAddress.EndColumn, 0).Value)
  Close #nFile
  oBook.close(True)
  StarDesktop.terminate()
End Sub`;

/** What LibreOffice needs for a calculation. */
export interface Measured {
  /** Microseconds per formula cell, the fastest of the rounds. */
  readonly perCell: number;
  /** The first row's result, to see that both sides compute the same. */
  readonly first: number;
}

/** Times a recalculation in LibreOffice without a window; null where it is not installed. */
export function measureInLibreOffice(calculation: Calculation, rows: number): Measured | null {
  if (spawnSync("soffice", ["--version"]).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "cruscotto-office-"));
  try {
    const sheet = join(folder, "sheet.fods");
    const answer = join(folder, "answer.txt");
    writeFileSync(sheet, flatSheet(calculation, rows));
    const profile = join(folder, "profile");
    const start = (...args: readonly string[]) =>
      spawnSync(
        "soffice",
        [
          `-env:UserInstallation=${pathToFileURL(profile).href}`,
          "--headless",
          "--norestore",
          "--nologo",
          ...args,
        ],
        { timeout: 300_000 },
      );
    // The first start fills the profile, an empty module for macros among the rest: ours takes its place.
    start("--terminate_after_init");
    writeFileSync(
      join(profile, "user/basic/Standard/Module1.xba"),
      `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escape(MACRO(pathToFileURL(sheet).href, answer))}</script:module>`,
    );
    start("macro:///Standard.Module1.Measure");
    const figures = readFileSync(answer, "utf8").trim().split(/\s+/).map(Number);
    const first = figures.pop() ?? Number.NaN;
    return { perCell: (Math.min(...figures) * 1000) / rows, first };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
