import type { ICellData, Injector, IObjectMatrixPrimitiveType, IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "../../model/grid";
import { readGrid } from "./readGrid";
import { registerFunctions } from "./registerFunctions";

/** Cells to write, by row and column; what a cell does not mention stays. */
export type CellWrites = IObjectMatrixPrimitiveType<ICellData>;

/** What is in the spreadsheet, whether it is drawn or not. */
export interface SheetBook {
  readonly api: FUniver;
  readonly injector: Injector;
  /** The workbook shown, at first an empty one. */
  workbook(): FWorkbook;
  /** Replaces the workbook shown. */
  open(data: IWorkbookData): FWorkbook;
  read(sheet: FWorksheet): Grid;
  /** The sheet without what its formulas write beside their own cells, as a file holds it. */
  readStored(sheet: FWorksheet): Grid;
  /** Why a function of ours answered with the error a cell shows; undefined for any other cell. */
  faultAt(sheet: FWorksheet, row: number, col: number): string | undefined;
  /** Writes into a sheet in one step that Ctrl+Z takes back. */
  write(sheet: FWorksheet, cells: CellWrites): void;
}

/** The command asks for a range even where the cells say where they go. */
const ANY_RANGE = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

/** Opens, reads and writes the workbook of a spreadsheet, in whose cells our functions compute. */
export function sheetBook(api: FUniver, injector: Injector): SheetBook {
  // Its parts for sheets come to life with the first workbook.
  let shown = api.createWorkbook({});
  const faults = registerFunctions(injector);
  return {
    api,
    injector,
    workbook: () => shown,
    open(data) {
      api.disposeUnit(shown.getId());
      return (shown = api.createWorkbook(data));
    },
    read: (sheet) => readGrid(sheet.getWorkbook(), sheet.getSheet(), injector.get(FormulaDataModel)),
    readStored: (sheet) =>
      readGrid(sheet.getWorkbook(), sheet.getSheet(), injector.get(FormulaDataModel), "left out"),
    faultAt(sheet, row, col) {
      if (!String(sheet.getSheet().getCell(row, col)?.v ?? "").startsWith("#")) return undefined;
      return faults.at({ unitId: sheet.getWorkbook().getUnitId(), sheetId: sheet.getSheetId(), row, col });
    },
    write(sheet, value) {
      const [unitId, subUnitId] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
      const done = api.syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId,
        subUnitId,
        value,
        range: ANY_RANGE,
      });
      if (!done) throw new Error(`The spreadsheet refused to write into ${sheet.getSheetName()}`);
    },
  };
}
