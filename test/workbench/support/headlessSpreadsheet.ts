import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { FWorkbook } from "@univerjs/sheets/facade";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { Spreadsheet } from "../../../src/workbench/spreadsheet/createSpreadsheet";
import { undoSteps } from "../../../src/workbench/spreadsheet/undoSteps";
import { sheetBook } from "../../../src/workbench/spreadsheet/sheetBook";

// Timers are asked of the window.
Object.assign(globalThis, { window: globalThis });
// What the drawn spreadsheet adds: without it nobody is typing.
Object.assign(FWorkbook.prototype, { isCellEditing: () => false, endEditingAsync: async () => true });

const started: Univer[] = [];
afterAll(() => started.forEach((univer) => univer.dispose()));

/** The workbench's spreadsheet without a page: the same workbook, commands and formulas, nothing drawn and nobody who clicks. */
export function headlessSpreadsheet(): Spreadsheet {
  const univer = new Univer({ locale: LocaleType.IT_IT, locales: { [LocaleType.IT_IT]: {} } });
  started.push(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.WHEN_EMPTY });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const injector = univer.__getInjector();
  return {
    ...sheetBook(FUniver.newAPI(univer), injector),
    history: undoSteps(injector),
    onSelection: () => () => undefined,
    holds: () => false,
    focus: () => undefined,
    setAppearance: () => undefined,
  };
}
