import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../../host";

/** A sheet of the open workbook by its name; throws HostError "sheetGone". */
export function sheetNamed(workbook: FWorkbook, name: string): FWorksheet {
  const sheet = workbook.getSheetByName(name);
  if (!sheet) throw new HostError("sheetGone", `There is no sheet ${name}`, name);
  return sheet;
}
