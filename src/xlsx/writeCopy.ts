import type { ChangedCell } from "../grid/changedCells";
import { displayOf } from "../grid/displayText";
import { openPackage } from "./openPackage";
import { packageParts } from "./packageParts";
import { patchSheet } from "./patchSheet";
import { patchTable } from "./patchTable";
import { patchStyles } from "./patchStyles";
import { dropPart, recalculated } from "./patchWorkbook";
import { repackZip } from "./repackZip";
import { serialIn1904 } from "./serial";
import { XlsxError } from "./XlsxError";

/** What changed in one sheet of a workbook since it was read. */
export interface ChangedSheet {
  readonly sheet: string;
  readonly cells: readonly ChangedCell[];
}

/**
 * A copy of a workbook file with some cells changed. Everything else stays as it is in the file, byte for byte: looks,
 * pictures, charts, macros. Throws XlsxError when the file cannot be read or lacks one of the sheets.
 */
export async function writeCopy(
  bytes: Uint8Array,
  changes: readonly ChangedSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const book = openPackage(bytes);
  const parts = await packageParts(book);
  const worksheets = new Map(parts.tabs.map(({ name, part }) => [name, part]));
  const replaced = new Map<string, Uint8Array<ArrayBuffer> | null>();
  const encoder = new TextEncoder();
  const put = (name: string, text: string) =>
    replaced.set(book.entry(name).name, encoder.encode(inUtf8(text)));

  const { in1904 } = parts;
  const styles = patchStyles(parts.styles === undefined ? "" : await book.text(parts.styles));
  let lostFormula = false;
  let hasFormulas = false;
  for (const { sheet, cells } of changes) {
    if (cells.length === 0) continue;
    const part = worksheets.get(sheet);
    if (part === undefined) throw new XlsxError("damaged");
    const patched = patchSheet(await book.text(part), cells, {
      styleFor: styles.styleFor,
      dateNumber: (value, format) => (in1904 && displayOf(format).isDay ? serialIn1904(value) : value),
    });
    put(part, patched.xml);
    for (const table of await parts.tablesOf(part)) {
      const renamed = patchTable(await book.text(table), cells);
      if (renamed !== undefined) put(table, renamed);
    }
    lostFormula ||= patched.lostFormula;
    hasFormulas ||= patched.hasFormulas;
  }
  const newStyles = styles.xml();
  if (parts.styles !== undefined && newStyles !== undefined) put(parts.styles, newStyles);
  // Whatever computed here, Excel has the last word about formulas.
  if (hasFormulas) put(parts.workbook, recalculated(await book.text(parts.workbook)));
  if (lostFormula && parts.calculationChain !== undefined) {
    // The order in which Excel computes names cells with formulas only; it makes a new one.
    replaced.set(book.entry(parts.calculationChain).name, null);
    put(
      parts.relationships,
      dropPart(await book.text(parts.relationships), "Relationship", "Target", "calcChain.xml"),
    );
    const types = "[Content_Types].xml";
    put(types, dropPart(await book.text(types), "Override", "PartName", "calcChain.xml"));
  }
  return repackZip(bytes, book.entries, replaced);
}

/** What is written is in UTF-8, whatever letters the part was written in before. */
const inUtf8 = (xml: string): string =>
  xml.replace(/^(\ufeff?<\?xml[^>]*?\bencoding\s*=\s*)(["'])[^"']*\2/, "$1$2UTF-8$2");
