import { CellAlertType, CellPopupManagerService } from "@univerjs/sheets-ui";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Spreadsheet } from "./createSpreadsheet";

/** The component the spreadsheet draws its own alerts with. */
const ALERT = "univer.sheet.cell-alert";

/** Shows, beside the selected cell, why a function of ours answered with an error. Returns how to look again. */
export function showFaults(spreadsheet: Spreadsheet): () => void {
  const popups = spreadsheet.injector.get(CellPopupManagerService);
  let selected: { readonly sheet: FWorksheet; readonly row: number; readonly col: number } | undefined;
  let hide = () => {};
  const look = () => {
    hide();
    hide = () => {};
    const message = selected && spreadsheet.faultAt(selected.sheet, selected.row, selected.col);
    if (!selected || message === undefined) return;
    const { sheet, row, col } = selected;
    const location = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId(), row, col };
    const title = String(sheet.getSheet().getCell(row, col)?.v ?? "");
    const popup = popups.showPopup(location, {
      componentKey: ALERT,
      direction: "horizontal",
      // The spreadsheet's own alerts are lost for good where a selection has only just been moving.
      showOnSelectionMoving: true,
      extraProps: { alert: { type: CellAlertType.ERROR, title, message } },
      priority: 1,
    });
    hide = () => popup.dispose();
  };
  spreadsheet.onSelection((sheet, row, col) => {
    selected = { sheet, row, col };
    look();
  });
  return look;
}
