import { openSheets } from "./openSheets";
import { readExcel, runExcel } from "./runExcel";

/** A text of ours that stays with a sheet when it is renamed, moved or saved; Excel's own ids are good for one session only. */
const PROPERTY = "cruscotto.sheet";

/** Names of today by mark; a copied sheet has the mark of its original. */
export type SheetMarks = ReadonlyMap<string, readonly string[]>;

/** The sheets that carry a mark. */
export const readSheetMarks = (): Promise<SheetMarks> =>
  readExcel(async (context) => {
    const sheets = await openSheets(context, "look");
    return byMark(await marksOf(context, sheets.names));
  });

/** Gives a mark to every sheet that has none of its own and may be written; answers the names by mark. */
export const markSheets = (): Promise<ReadonlyMap<string, string>> =>
  runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    const marks = new Map<string, string>();
    const fresh = Date.now().toString(36);
    for (const { name, mark } of await marksOf(context, sheets.names)) {
      if (mark !== null && !marks.has(mark)) marks.set(mark, name);
      else if (!sheets.isProtected(name)) {
        const own = `${fresh}-${marks.size}`;
        sheets.get(name).customProperties.add(PROPERTY, own);
        marks.set(own, name);
      }
    }
    await context.sync();
    return marks;
  });

interface Marked {
  readonly name: string;
  readonly mark: string | null;
}

/** One round trip: the mark of every sheet. */
async function marksOf(context: Excel.RequestContext, names: readonly string[]): Promise<Marked[]> {
  const properties = names.map((name) => ({
    name,
    property: context.workbook.worksheets
      .getItem(name)
      .customProperties.getItemOrNullObject(PROPERTY)
      .load("value"),
  }));
  await context.sync();
  return properties.map(({ name, property }) => ({
    name,
    mark: property.isNullObject ? null : property.value,
  }));
}

function byMark(marked: readonly Marked[]): SheetMarks {
  const names = new Map<string, string[]>();
  for (const { name, mark } of marked) if (mark !== null) names.set(mark, [...(names.get(mark) ?? []), name]);
  return names;
}
