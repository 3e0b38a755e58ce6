/* eslint-disable office-addins/no-context-sync-in-loop -- an answer takes 5 MB at most: what is more is asked for in several */
import { textHash } from "../grid/textHash";
import { asTyped } from "./asTyped";
import { layOut } from "./reportTable";
import type { ReportTable } from "./reportTable";
import { requestSize } from "./requestSize";
import { toHostError } from "./toHostError";

/** A report as it stands on its sheet. */
export interface StandingReport {
  readonly table: ReportTable;
  /** Tells whether somebody wrote on the sheet. */
  readonly print: string;
}

type Line = readonly (string | number | boolean)[];

/** Reads a report sheet, whatever has been written around the report. */
export async function readReport(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<StandingReport> {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const cols = used.isNullObject ? 1 : used.columnIndex + used.columnCount;
  const formulas: Line[] = [];
  const formats: string[][] = [];
  const size = requestSize();
  while (formulas.length < rows) {
    const count = Math.min(rows - formulas.length, Math.max(1, Math.floor(size.cells / cols)));
    const range = sheet.getRangeByIndexes(formulas.length, 0, count, cols).load("formulas,numberFormat");
    try {
      await context.sync();
    } catch (error) {
      if (toHostError(error).code !== "tooLarge" || count === 1) throw error;
      size.refused(count * cols);
      continue;
    }
    size.answered(count * cols, JSON.stringify(range.formulas).length * 2);
    formulas.push(...(range.formulas as Line[]));
    formats.push(...(range.numberFormat as string[][]));
  }
  const hash = textHash();
  for (const line of formulas) for (const one of [...line, "\n"]) hash.add(String(one));
  const contents = formulas.map((line) => line.map((one) => (isLink(one) ? one : asTyped(one))));
  return {
    table: layOut(
      contents,
      formats,
      Array.from({ length: cols }, (_, col) => contents.some((line) => isLink(line[col]))),
    ),
    print: hash.value,
  };
}

/** The only formulas a report has; a text may look like any other. */
const isLink = (content: Line[number] | undefined): boolean =>
  typeof content === "string" && content.startsWith("=HYPERLINK(");
