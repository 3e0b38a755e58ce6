import type { Grid, Workbook } from "../model/grid";
import { limits } from "./limits";
import { openPackage, type XlsxPackage } from "./openPackage";
import { packageParts, type PackageParts } from "./packageParts";
import type { Reading } from "./readCell";
import { readSheet } from "./readSheet";
import { readStrings } from "./readStrings";
import { readStyles } from "./readStyles";
import { XlsxError } from "./XlsxError";

/**
 * Opens an .xlsx or .xlsm: values, last results of formulas, number formats, texts as Excel shows them in Italian,
 * merges, what is hidden. Works in Node and in a browser. `name` is kept for people.
 * Throws XlsxError, and nothing else, when the bytes are no workbook we can read.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Workbook> {
  try {
    const book = openPackage(bytes);
    const parts = await packageParts(book);
    if (parts.tabs.length === 0) throw new XlsxError("noSheets");
    if (parts.tabs.length > limits.worksheets) throw new XlsxError("sheets");
    const reading = await startReading(book, parts);
    const sheets: Grid[] = [];
    for (const tab of parts.tabs) sheets.push(await readSheet(book, tab, reading));
    return { name, sheets, ...(reading.formatsLost && { formatsLost: true }) };
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    // Whatever else we stumble over is a flaw of the file.
    throw new XlsxError("damaged", { cause: error });
  }
}

async function startReading(book: XlsxPackage, parts: PackageParts): Promise<Reading> {
  const { sharedStrings, styles, in1904 } = parts;
  return {
    in1904,
    formats: await readStyles(book, styles),
    strings: sharedStrings === undefined ? undefined : await readStrings(book, sharedStrings),
    displays: new Map(),
    cellsLeft: limits.cells,
    formulaLeft: limits.formulaText,
    formatsLost: false,
  };
}
