import type { ChangedCell } from "../grid/changedCells";
import { displayOf } from "../grid/displayText";
import { checkContainer } from "./checkContainer";
import { packageParts } from "./packageParts";
import { patchSheet } from "./patchSheet";
import { patchTable } from "./patchTable";
import { patchStyles } from "./patchStyles";
import { dropPart, recalculated } from "./patchWorkbook";
import { repackZip } from "./repackZip";
import { serialIn1904 } from "./serial";
import { unpackText } from "./unpackPart";
import { XlsxError } from "./XlsxError";
import { attribute, firstElement, prefixOf } from "./xmlText";

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
  const entries = checkContainer(bytes);
  const parts = await packageParts(bytes, entries);
  const textOf = async (name: string): Promise<string> => {
    const entry = entries.find((known) => known.name === name);
    if (!entry) throw new XlsxError("damaged");
    return unpackText(bytes, entry);
  };
  const replaced = new Map<string, Uint8Array<ArrayBuffer> | null>();
  const encoder = new TextEncoder();
  const put = (name: string, text: string) => replaced.set(name, encoder.encode(text));

  const workbook = await textOf(parts.workbook);
  const in1904 = countsFrom1904(workbook);
  const styles = patchStyles(parts.styles === undefined ? "" : await textOf(parts.styles));
  let lostFormula = false;
  let hasFormulas = false;
  for (const { sheet, cells } of changes) {
    if (cells.length === 0) continue;
    const part = parts.worksheets.get(sheet);
    if (part === undefined) throw new XlsxError("damaged");
    const patched = patchSheet(await textOf(part), cells, {
      styleFor: styles.styleFor,
      dateNumber: (value, format) => (in1904 && displayOf(format).isDay ? serialIn1904(value) : value),
    });
    put(part, patched.xml);
    for (const table of await parts.tablesOf(part)) {
      const renamed = patchTable(await textOf(table), cells);
      if (renamed !== undefined) put(table, renamed);
    }
    lostFormula ||= patched.lostFormula;
    hasFormulas ||= patched.hasFormulas;
  }
  const newStyles = styles.xml();
  if (parts.styles !== undefined && newStyles !== undefined) put(parts.styles, newStyles);
  // Whatever computed here, Excel has the last word about formulas.
  if (hasFormulas) put(parts.workbook, recalculated(workbook));
  if (lostFormula && parts.calculationChain !== undefined) {
    // The order in which Excel computes names cells with formulas only; it makes a new one.
    replaced.set(parts.calculationChain, null);
    put(
      parts.relationships,
      dropPart(await textOf(parts.relationships), "Relationship", "Target", "calcChain.xml"),
    );
    const types = "[Content_Types].xml";
    put(types, dropPart(await textOf(types), "Override", "PartName", "calcChain.xml"));
  }
  return repackZip(bytes, entries, replaced);
}

function countsFrom1904(workbook: string): boolean {
  const properties = firstElement(workbook, `${prefixOf(workbook, "workbook")}workbookPr`);
  return /^(?:1|true)$/.test((properties && attribute(properties.attributes, "date1904")) ?? "");
}
