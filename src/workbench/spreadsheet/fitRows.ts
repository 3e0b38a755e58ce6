import { BooleanNumber, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { AutoHeightController } from "@univerjs/sheets-ui";

/** Rows measured at once: enough for a screen, few enough not to be noticed. */
const ROWS = 60;

/**
 * Gives the rows of a sheet that have no height of their own the height of their wrapped texts, as Excel does on opening;
 * the first screen at once, the rest in slices. Returns how to stop.
 */
export function fitRows(api: FUniver, injector: Injector, sheet: FWorksheet): () => void {
  const rowData = sheet.getSheet().getConfig().rowData ?? {};
  const rows = Object.entries(rowData)
    .filter(([, row]) => row?.ia === BooleanNumber.TRUE && row.h === undefined)
    .map(([row]) => Number(row))
    .sort((a, b) => a - b);
  const endColumn = sheet.getMaxColumns() - 1;
  const heights = injector.get(AutoHeightController);
  let timer: number | undefined;
  const slice = (from: number) => {
    const ranges = rows
      .slice(from, from + ROWS)
      .map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
    if (ranges.length === 0) return;
    for (const { id, params } of heights.getUndoRedoParamsOfAutoHeight(ranges, sheet.getSheetId()).redos) {
      // Not a step to undo: nobody did it.
      if (id === SetWorksheetRowAutoHeightMutation.id)
        api.syncExecuteCommand(id, params, { onlyLocal: true });
    }
    timer = window.setTimeout(() => slice(from + ROWS));
  };
  slice(0);
  return () => window.clearTimeout(timer);
}
