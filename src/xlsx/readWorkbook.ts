import type { Sheet } from "hucre";
import { readXlsx } from "hucre/xlsx";
import type { Workbook } from "../model/grid";
import { checkContainer } from "./checkContainer";
import { checkEncoding } from "./checkEncoding";
import { packageParts } from "./packageParts";
import { isTooSpread, readSpread } from "./readSpread";
import type { Reading } from "./readCell";
import { toGrid } from "./toGrid";
import { XlsxError } from "./XlsxError";

/** More than Excel itself hands to an add-in in one reading. */
const MOST_CELLS = 5_000_000;

/**
 * Opens an .xlsx or .xlsm: values, last results of formulas, number formats, texts as Excel shows them in Italian,
 * merges, what is hidden. Works in Node and in a browser. `name` is kept for people.
 * Throws XlsxError, and nothing else, when the bytes are no workbook we can read.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Workbook> {
  try {
    const entries = checkContainer(bytes);
    const { worksheets, sharedStrings } = await packageParts(bytes, entries);
    if (worksheets.size === 0) throw new XlsxError("noSheets");
    await checkEncoding(bytes, entries, [...worksheets.values(), sharedStrings]);
    const { sheets, in1904 } = await readSheets(bytes, new Set(worksheets.keys()));
    const reading: Reading = { in1904, displays: new Map(), cellsLeft: MOST_CELLS };
    return { name, sheets: sheets.map((sheet) => toGrid(sheet, reading)) };
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    // Whatever the reader behind us stumbles over is a flaw of the file.
    throw new XlsxError("damaged", { cause: error });
  }
}

async function readSheets(
  bytes: Uint8Array,
  worksheets: ReadonlySet<string>,
): Promise<{ readonly sheets: readonly Sheet[]; readonly in1904: boolean }> {
  const wanted = { readStyles: true, sheets: (sheet: { name: string }) => worksheets.has(sheet.name) };
  try {
    const { sheets, dateSystem } = await readXlsx(bytes, wanted);
    return { sheets, in1904: dateSystem === "1904" };
  } catch (error) {
    if (!isTooSpread(error)) throw error;
    return readSpread(bytes, worksheets);
  }
}
