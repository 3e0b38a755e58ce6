import type { Unsubscribe } from "../host";
import { parseCell } from "../model/address";
import type { Address } from "../model/address";
import { keepHandlers } from "./keepHandlers";

/** Tells which cell the planner selected: the first of a selection of several. */
export function watchSelection(
  nameOf: (sheetId: string) => string | undefined,
  listener: (at: Address) => void,
): Unsubscribe {
  return keepHandlers(({ workbook }) => [
    workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = nameOf(worksheetId);
      const cell = parseCell(address.split(/[:,]/)[0] ?? "");
      if (sheet !== undefined && cell) listener({ sheet, ...cell });
    }),
  ]);
}
