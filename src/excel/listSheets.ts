import type { Extent } from "./extent";
import { splitExtents } from "./splitExtents";

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

/** The used ranges of the sheets that are not empty: one round trip, some more where a few cells lie far from the others. */
export async function measure(context: Excel.RequestContext, names: readonly string[]): Promise<Extent[]> {
  const sheetOf = (name: string) => context.workbook.worksheets.getItem(name);
  const used = (ranges: readonly Excel.Range[]) =>
    ranges.map((range) => range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden"));
  const whole = used(names.map((name) => sheetOf(name).getUsedRangeOrNullObject(true)));
  if (whole.length > 0) await context.sync();
  return splitExtents(extentsOf(names, whole), async (parts) => {
    const ranges = used(
      parts.map(({ sheet, top, left, rows, cols }) =>
        sheetOf(sheet).getRangeByIndexes(top, left, rows, cols).getUsedRangeOrNullObject(true),
      ),
    );
    await context.sync();
    return extentsOf(
      parts.map(({ sheet }) => sheet),
      ranges,
    );
  });
}

function extentsOf(names: readonly string[], ranges: readonly Excel.Range[]): Extent[] {
  return ranges.flatMap((range, i): Extent[] => {
    const sheet = names[i];
    if (range.isNullObject || sheet === undefined) return [];
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: cols } = range;
    // Excel answers null where only some rows or columns are hidden, though the types do not say so.
    const hiddenRows = range.rowHidden as boolean | null;
    const hiddenCols = range.columnHidden as boolean | null;
    return [{ sheet, top, left, rows, cols, hiddenRows, hiddenCols }];
  });
}
