import { HostError } from "../host";
import type { SelectOptions } from "../host";
import type { Address } from "../model/address";
import { openSheets } from "./openSheets";
import { runExcel } from "./runExcel";

/** Shows a cell's sheet and selects the cell; Excel takes the whole merged range it begins. Only Excel on a desktop can hand over the keyboard. */
export function selectCell(
  { sheet, row, col }: Address,
  { focus = false }: SelectOptions = {},
): Promise<void> {
  return runExcel(async (context) => {
    const sheets = await openSheets(context, "look");
    const found = sheets.get(sheet);
    if (sheets.isHidden(sheet)) throw new HostError("hidden", `sheet ${sheet} is hidden`, sheet);
    found.activate();
    found.getCell(row, col).select();
    if (focus && Office.context.requirements.isSetSupported("ExcelApiDesktop", "1.1"))
      context.workbook.focus();
    await context.sync();
  });
}
