import type { Address } from "../model/address";
import { parseCell } from "../model/address";
import { readExcel } from "./runExcel";

/** The cell the planner selected, the first of several. */
export const selectedCell = (): Promise<Address | null> =>
  readExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const sheet = range.worksheet.load("name");
    await context.sync();
    const { address } = range;
    const cell = parseCell(address.slice(address.lastIndexOf("!") + 1).split(/[:,]/)[0] ?? "");
    return cell ? { sheet: sheet.name, ...cell } : null;
  });
