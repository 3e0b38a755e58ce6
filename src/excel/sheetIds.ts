import { listSheets } from "./listSheets";
import { readExcel } from "./runExcel";

/** Names of all sheets by the ids Excel gives them, which stay when a sheet is renamed or moved. */
export const sheetIds = (): Promise<ReadonlyMap<string, string>> =>
  readExcel(async (context) => {
    const { sheets } = await listSheets(context);
    return new Map(sheets.map(({ id, name }) => [id, name]));
  });
