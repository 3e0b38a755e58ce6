import { formatRange } from "../model/address";
import type { Grid } from "../model/grid";
import { decodeXml } from "./decodeText";
import type { SheetManner } from "./cellXml";
import type { PackageDraft } from "./PackageDraft";
import { patchSheet } from "./patchSheet";
import { attribute, cellText, elements, firstElement, prefixOf } from "./xmlText";
import { XlsxError } from "./XlsxError";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Letters of a tab's name, with room for a number behind them. */
const LONGEST = 26;

/** Adds a worksheet behind the others: its values, formulas, number formats and merges; colours and widths it has none. */
export async function addSheet(
  draft: PackageDraft,
  workbook: string,
  grid: Grid,
  manner: Omit<SheetManner, "prefix">,
): Promise<{ readonly hasFormulas: boolean }> {
  const cells = grid.rows.flatMap((line, row) =>
    line.flatMap((cell, col) =>
      cell
        ? [{ row, col, cell, formula: cell.formula !== undefined, format: cell.format !== undefined }]
        : [],
    ),
  );
  const merges = grid.merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`);
  const merged =
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "";
  const blank = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}"><sheetData></sheetData>${merged}</worksheet>`;
  const { xml, hasFormulas } = patchSheet(blank, cells, manner);
  const id = await draft.add("worksheet", "xl/worksheets/cruscotto.xml", xml);

  const source = await draft.text(workbook);
  const prefix = prefixOf(source, "workbook");
  const sheets = firstElement(source, `${prefix}sheets`);
  if (!sheets) throw new XlsxError("damaged");
  const ids = [...elements(sheets.body ?? "", `${prefix}sheet`)].map(({ attributes }) =>
    Number(attribute(attributes, "sheetId") ?? 0),
  );
  const names = new Set(
    [...elements(sheets.body ?? "", `${prefix}sheet`)].map(({ attributes }) =>
      decodeXml(attribute(attributes, "name") ?? "").toLowerCase(),
    ),
  );
  let name = grid.sheet;
  for (let number = 2; names.has(name.toLowerCase()); number += 1)
    name = `${grid.sheet.slice(0, LONGEST)} (${number})`;
  const tab = `<${prefix}sheet name="${cellText(name)}" sheetId="${Math.max(0, ...ids) + 1}" xmlns:rel="${OFFICE}" rel:id="${id}"/>`;
  draft.put(
    workbook,
    `${source.slice(0, sheets.start)}<${prefix}sheets${sheets.attributes}>${sheets.body ?? ""}${tab}</${prefix}sheets>${source.slice(sheets.end)}`,
  );
  return { hasFormulas };
}
