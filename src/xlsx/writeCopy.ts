import type { ChangedCell } from "../grid/changedCells";
import { displayOf } from "../grid/displayText";
import type { Grid } from "../model/grid";
import { addSheet } from "./addSheet";
import { decodeXml } from "./decodeText";
import { openPackage } from "./openPackage";
import { PackageDraft } from "./PackageDraft";
import { packageParts, type PackageParts } from "./packageParts";
import { patchSheet } from "./patchSheet";
import { patchStyles } from "./patchStyles";
import { patchTable } from "./patchTable";
import { recalculated } from "./patchWorkbook";
import { serialIn1904 } from "./serial";
import { legalHeadings, renameColumns, type Renamed } from "./tableNames";
import { escapeText } from "./xmlText";
import { XlsxError } from "./XlsxError";

/** What changed in one sheet of a workbook since it was read. */
export interface ChangedSheet {
  readonly sheet: string;
  readonly cells: readonly ChangedCell[];
}

/**
 * A copy of a workbook file with some cells changed and sheets added. Everything else stays as it is in the file, byte for byte: looks,
 * pictures, charts, macros. Throws XlsxError when the file cannot be read or lacks one of the sheets.
 */
export async function writeCopy(
  bytes: Uint8Array,
  changes: readonly ChangedSheet[],
  added: readonly Grid[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const book = openPackage(bytes);
  const parts = await packageParts(book);
  const draft = new PackageDraft(bytes, book, { part: parts.workbook, relationships: parts.relationships });
  const worksheets = new Map(parts.tabs.map(({ name, part }) => [name, part]));
  const named = parts.styles !== undefined && book.has(parts.styles) ? parts.styles : undefined;
  const styles = patchStyles(named === undefined ? await plainStyles(draft, parts) : await draft.text(named));
  const { in1904 } = parts;
  const manner = {
    styleFor: styles.styleFor,
    dateNumber: (value: number, format: string | undefined) =>
      in1904 && displayOf(format).isDay ? serialIn1904(value) : value,
  };
  let lostFormula = false;
  let hasFormulas = false;
  const renamed: Renamed[] = [];
  for (const change of changes) {
    if (change.cells.length === 0) continue;
    const part = worksheets.get(change.sheet);
    if (part === undefined) throw new XlsxError("damaged");
    let { cells } = change;
    for (const table of await parts.tablesOf(part)) {
      const legal = legalHeadings(await draft.text(table), cells);
      ({ cells } = legal);
      renamed.push(...legal.renamed);
      const patched = patchTable(await draft.text(table), cells);
      if (patched !== undefined) draft.put(table, patched);
    }
    const patched = patchSheet(await draft.text(part), cells, manner);
    draft.put(part, patched.xml);
    lostFormula ||= patched.lostFormula;
    hasFormulas ||= patched.hasFormulas;
  }
  if (renamed.length > 0) await renameEverywhere(draft, parts, renamed);
  for (const grid of added) {
    const { hasFormulas: own } = await addSheet(draft, parts.workbook, grid, manner);
    hasFormulas ||= own;
  }
  const newStyles = styles.xml();
  if (newStyles !== undefined) {
    if (named !== undefined) draft.put(named, newStyles);
    else await draft.add("styles", "xl/styles.xml", newStyles);
  }
  // Whatever computed here, Excel has the last word about formulas.
  if (hasFormulas) draft.put(parts.workbook, recalculated(await draft.text(parts.workbook)));
  // The order in which Excel computes names cells with formulas only; it makes a new one.
  if (lostFormula && parts.calculationChain !== undefined && book.has(parts.calculationChain)) {
    await draft.drop(parts.calculationChain, "calcChain.xml");
  }
  return draft.finish();
}

/** Elements that hold formulas: of cells, tables, names, conditional formats and validations. */
const FORMULAS =
  /(<(?:\w+:)?(?:f|calculatedColumnFormula|totalsRowFormula|definedName|formula|formula1|formula2)\b[^>]*>)([^<]+)(?=<\/)/g;

/** Formulas of the whole workbook follow when columns of tables get other names. */
async function renameEverywhere(
  draft: PackageDraft,
  { tabs, workbook, tablesOf }: PackageParts,
  renamed: readonly Renamed[],
): Promise<void> {
  const tables = await Promise.all(tabs.map(({ part }) => tablesOf(part)));
  for (const part of [workbook, ...tabs.map((tab) => tab.part), ...tables.flat()]) {
    const text = await draft.text(part);
    if (!renamed.some(({ table }) => text.toLowerCase().includes(`${table.toLowerCase()}[`))) continue;
    const followed = text.replace(FORMULAS, (all, tag: string, formula: string) => {
      const typed = decodeXml(formula);
      const now = renameColumns(typed, renamed);
      return now === typed ? all : tag + escapeText(now);
    });
    if (followed !== text) draft.put(part, followed);
  }
}

/** Styles for a package that has none: as many plain ones as its cells ask for, so that none takes on one of ours. */
async function plainStyles(draft: PackageDraft, { tabs }: PackageParts): Promise<string> {
  let most = 0;
  for (const { part } of tabs) {
    for (const [, style] of (await draft.text(part)).matchAll(/\ss="(\d{1,5})"/g))
      most = Math.max(most, Number(style));
  }
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${most + 1}">${plain.repeat(most + 1)}</cellXfs></styleSheet>`
  );
}
