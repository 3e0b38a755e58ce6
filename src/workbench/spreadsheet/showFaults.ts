import { CellAlertManagerService, CellAlertType } from "@univerjs/sheets-ui";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Spreadsheet } from "./createSpreadsheet";

const KEY = "cruscotto-fault";

/** Shows, beside the selected cell, why a function of ours answered with an error. Returns how to look again. */
export function showFaults(spreadsheet: Spreadsheet): () => void {
  const alerts = spreadsheet.injector.get(CellAlertManagerService);
  let selected: { readonly sheet: FWorksheet; readonly row: number; readonly col: number } | undefined;
  const look = () => {
    const message = selected && spreadsheet.faultAt(selected.sheet, selected.row, selected.col);
    if (!selected || message === undefined) return alerts.removeAlert(KEY);
    const { sheet, row, col } = selected;
    alerts.showAlert({
      key: KEY,
      type: CellAlertType.ERROR,
      title: String(sheet.getSheet().getCell(row, col)?.v ?? ""),
      message,
      location: {
        unitId: sheet.getWorkbook().getUnitId(),
        subUnitId: sheet.getSheetId(),
        row,
        col,
      },
      width: 200,
      height: 74,
    });
  };
  spreadsheet.onSelection((sheet, row, col) => {
    selected = { sheet, row, col };
    look();
  });
  return look;
}
