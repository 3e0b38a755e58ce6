import type { Block } from "./takeBlocks";

/** The used range of a sheet; null where only some of its rows or columns are hidden. */
export interface Extent extends Block {
  readonly hiddenRows: boolean | null;
  readonly hiddenCols: boolean | null;
}

/** One round trip: every sheet by name and id, and whether this Excel shows values the Italian way. */
export async function listSheets(context: Excel.RequestContext) {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const culture = workbook.application.cultureInfo.load("name");
  await context.sync();
  return {
    name: workbook.name,
    italian: /^it\b/i.test(culture.name),
    sheets: sheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      hidden: visibility !== Excel.SheetVisibility.visible,
    })),
  };
}

/** One round trip: the used ranges of the sheets that are not empty. */
export async function measure(context: Excel.RequestContext, names: readonly string[]): Promise<Extent[]> {
  const used = names.map((name) =>
    context.workbook.worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden"),
  );
  if (used.length > 0) await context.sync();
  return used.flatMap((range, i): Extent[] => {
    const sheet = names[i];
    if (range.isNullObject || sheet === undefined) return [];
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: cols } = range;
    // Excel answers null where only some rows or columns are hidden, though the types do not say so.
    const hiddenRows = range.rowHidden as boolean | null;
    const hiddenCols = range.columnHidden as boolean | null;
    return [{ sheet, top, left, rows, cols, hiddenRows, hiddenCols }];
  });
}
