import { HostError } from "../host";

/** The sheets of the workbook, for an action that is about to touch some of them. */
export interface OpenSheets {
  /** Throws HostError "sheetGone" when there is no sheet of that name. */
  get(name: string): Excel.Worksheet;
  has(name: string): boolean;
  isHidden(name: string): boolean;
  isProtected(name: string): boolean;
  /** Sheets may be neither added nor removed. */
  readonly structureProtected: boolean;
  readonly names: readonly string[];
  /** Ids of this session by name: a sheet keeps its own when it is renamed. */
  readonly ids: ReadonlyMap<string, string>;
}

/** One round trip: which sheets there are, hidden or protected, and whether the workbook may be written at all. */
export async function openSheets(
  context: Excel.RequestContext,
  purpose: "look" | "write",
): Promise<OpenSheets> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  workbook.load("readOnly");
  workbook.protection.load("protected");
  await context.sync();
  if (purpose === "write" && workbook.readOnly)
    throw new HostError("readOnly", "the workbook is open read-only");
  const byName = new Map(sheets.items.map((sheet) => [sheet.name, sheet]));
  const get = (name: string): Excel.Worksheet => {
    const sheet = byName.get(name);
    if (!sheet) throw new HostError("sheetGone", `no sheet ${name}`, name);
    return sheet;
  };
  return {
    get,
    has: (name) => byName.has(name),
    isHidden: (name) => get(name).visibility !== Excel.SheetVisibility.visible,
    structureProtected: workbook.protection.protected,
    isProtected: (name) => get(name).protection.protected,
    names: [...byName.keys()],
    ids: new Map(sheets.items.map(({ name, id }) => [name, id])),
  };
}
