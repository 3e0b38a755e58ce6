import { parseAddress } from "../../model/address";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import { linkAt } from "./reportSheet";
import { selectCell } from "./selectCell";

/** A click on a finding's cell in a report leads to the cell of the plan. */
export function followLinks(spreadsheet: Spreadsheet): void {
  const { api } = spreadsheet;
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = linkAt(worksheet, row, column);
    const at = link === undefined ? undefined : parseAddress(link);
    if (at) selectCell(spreadsheet, at);
  });
}
