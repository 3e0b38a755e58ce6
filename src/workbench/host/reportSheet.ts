import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { textHash } from "../../grid/textHash";
import { HostError, type Journal, type ReportSheet } from "../../host";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import { allOrNone, type Step } from "./allOrNone";
import { reportData } from "./reportData";
import { keep, sheetSteps } from "./sheetSteps";

/** What a sheet of ours carries, to be known again also after the planner renamed it, with the print of what we wrote on it. */
interface Own {
  readonly cruscotto: "report";
  readonly print: string;
}

const customOf = (sheet: FWorksheet): Partial<Own> => sheet.getSheet().getConfig().custom ?? {};

/** Whether we wrote a sheet: such a sheet is no part of the plan. */
export const isOurs = (sheet: FWorksheet): boolean => customOf(sheet).cruscotto === "report";

/** The cell of the plan that a cell of a report leads to, as `formatAddress` writes it. */
export function linkAt(sheet: FWorksheet, row: number, col: number): string | undefined {
  const link: unknown = sheet.getSheet().getCellRaw(row, col)?.custom?.["link"];
  return typeof link === "string" ? link : undefined;
}

/**
 * Writes a report sheet in place of its earlier version, which goes last, or is left to the planner who wrote on it; shows it. See
 * `WorkbookHost.writeReport`.
 */
export function writeReport(spreadsheet: Spreadsheet, report: ReportSheet): Journal {
  const workbook = spreadsheet.workbook();
  const { inserting, removing, renaming } = sheetSteps(spreadsheet);
  const shown = workbook.getActiveSheet().getSheetId();
  const earlier = workbook.getSheets().find((sheet) => isOurs(sheet) && sheet.getSheetName() === report.name);
  const before = earlier && { ...keep(earlier), isTouched: isTouched(earlier) };
  const data = reportData(report);
  const custom: Own = { cruscotto: "report", print: printOf(data.cellData) };
  const id = `report-${Math.random().toString(36).slice(2)}`;
  const inserted = inserting({
    id,
    name: before?.name ?? freeName(spreadsheet, report.name),
    place: before?.place ?? workbook.getSheets().length,
    data: { ...data, custom },
  });
  if (!earlier || !before) allOrNone([inserted]);
  else if (before.isTouched) {
    const own = freeName(spreadsheet, report.keptAs ?? report.name);
    allOrNone([renaming(earlier, own), disowning(earlier), inserted]);
  } else {
    allOrNone([renaming(earlier, freeName(spreadsheet, report.name)), inserted, removing(earlier)]);
  }
  show(spreadsheet, id);

  return {
    label: report.title,
    async undo() {
      const written = workbook.getSheetBySheetId(id);
      // Deleted by somebody, or replaced by a later report.
      if (!written || !isOurs(written)) return;
      const name = written.getSheetName();
      if (isTouched(written)) throw new HostError("conflict", "Somebody wrote on the sheet", name);
      const aside = renaming(written, freeName(spreadsheet, report.name));
      const left = before && workbook.getSheetBySheetId(before.id);
      if (!before) allOrNone([removing(written)]);
      else if (!left) allOrNone([aside, inserting(before), removing(written)]);
      else
        allOrNone([aside, renaming(left, before.name), owning(left, before.data.custom), removing(written)]);
      show(spreadsheet, shown);
    },
  };
}

/** Shows a sheet if it is there; where the spreadsheet refuses that the report is written all the same. */
function show(spreadsheet: Spreadsheet, id: string): void {
  const workbook = spreadsheet.workbook();
  try {
    if (workbook.getSheetBySheetId(id)) workbook.setActiveSheet(id);
  } catch {
    // Somebody who looks for it finds it.
  }
}

const isTouched = (sheet: FWorksheet): boolean =>
  printOf(sheet.getSheet().getConfig().cellData) !== customOf(sheet).print;

/** Tells whether somebody wrote on a sheet. */
function printOf(cells: IObjectMatrixPrimitiveType<ICellData> = {}): string {
  const hash = textHash();
  for (const [row, line] of Object.entries(cells)) {
    for (const [col, cell] of Object.entries<Nullable<ICellData>>(line ?? {})) {
      const { v = null, f = null, p = null } = cell ?? {};
      const content = f ?? p?.body?.dataStream ?? v;
      if (content !== null && content !== "") hash.add(`${row},${col} ${content}`);
    }
  }
  return hash.value;
}

type Custom = ReturnType<ReturnType<FWorksheet["getSheet"]>["getConfig"]>["custom"];

function owning(sheet: FWorksheet, custom: Custom): Step {
  const config = sheet.getSheet().getConfig();
  const before = config.custom;
  const set = (to: Custom) => {
    if (to === undefined) delete config.custom;
    else config.custom = to;
  };
  return { run: () => set(custom), takeBack: () => set(before) };
}

/** From now on it is the planner's, who wrote on it. */
const disowning = (sheet: FWorksheet): Step => owning(sheet, undefined);

/** A planner's own sheet of that name stays. */
function freeName(spreadsheet: Spreadsheet, name: string): string {
  const taken = new Set(
    spreadsheet
      .workbook()
      .getSheets()
      .map((sheet) => sheet.getSheetName().toLowerCase()),
  );
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
  return free;
}
