import type { ICommandInfo } from "@univerjs/core";
import type { Unsubscribe } from "../../host";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import { isOurs } from "./reportSheet";

/** Long enough for the mutations of one edit and the formulas after it, too short to be noticed. */
const QUIET_FOR = 150;

/** Mutations after which a sheet reads differently; widths, colours and scrolling do not count. */
const SHEET_CHANGES: ReadonlySet<string> = new Set(
  [
    "set-range-values set.numfmt remove.numfmt add-worksheet-merge remove-worksheet-merge insert-row insert-col",
    "remove-rows remove-col move-range move-rows move-columns reorder-range set-row-hidden set-row-visible",
    "set-col-hidden set-col-visible set-row-data set-col-data",
  ].flatMap((names) => names.split(" ").map((name) => `sheet.mutation.${name}`)),
);
/** Mutations of the list of sheets. */
const LIST_CHANGES: ReadonlySet<string> = new Set([
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-worksheet-order",
  "sheet.mutation.set-worksheet-hidden",
]);
/** What formulas spill beside their cells. */
const SPILLS = "formula.mutation.set-array-formula-data";
/** Goes with mutations of ours that change nothing to read. */
export const UNREAD = { onlyLocal: true, unread: true } as const;

/** Tells which sheet changed, once it has been quiet for a moment; null when the list of sheets did. */
export function watchChanges(
  { api, workbook }: Spreadsheet,
  listener: (sheet: string | null) => void,
): Unsubscribe {
  let timer: number | undefined;
  let list = false;
  const sheetIds = new Set<string>();

  const tell = () => {
    const ids = [...sheetIds];
    const all = list;
    list = false;
    sheetIds.clear();
    if (all) return listener(null);
    for (const id of ids) {
      const sheet = workbook().getSheetBySheetId(id);
      if (sheet && !isOurs(sheet)) listener(sheet.getSheetName());
    }
  };
  const listening = api.onCommandExecuted((command, options) => {
    if (options?.["unread"] === true) return;
    const ids = changedSheets(command, workbook().getId());
    if (ids === "list") list = true;
    else if (ids.length > 0) ids.forEach((id) => sheetIds.add(id));
    else return;
    window.clearTimeout(timer);
    timer = window.setTimeout(tell, QUIET_FOR);
  });
  return () => {
    window.clearTimeout(timer);
    listening.dispose();
  };
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  /** Spilled cells by workbook and sheet. */
  readonly arrayFormulaCellData?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Ids of the sheets to read again after a command, "list" when there are others than before. */
function changedSheets(
  { id, params }: Readonly<ICommandInfo>,
  workbookId: string,
): readonly string[] | "list" {
  const { unitId, subUnitId, arrayFormulaCellData } = (params ?? {}) as Params;
  if (id === SPILLS) return Object.keys(arrayFormulaCellData?.[workbookId] ?? {});
  if (unitId !== workbookId) return [];
  if (LIST_CHANGES.has(id)) return "list";
  return SHEET_CHANGES.has(id) && subUnitId !== undefined ? [subUnitId] : [];
}
