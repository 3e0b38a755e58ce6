import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import italian from "@univerjs/preset-sheets-core/locales/it-IT";
import { InsertSheetMutation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { CalculationMode } from "@univerjs/sheets-formula";
import { defaultTheme } from "@univerjs/themes";
import { ILayoutService } from "@univerjs/ui";
import type { Appearance, Language } from "../../taskpane/appearance";
import { fitRows } from "./fitRows";
import { holdTaps } from "./holdTaps";
import { italianCells } from "./italianCells";
import { italianPaste } from "./italianPaste";
import { pressControls } from "./pressControls";
import { sheetBook, type SheetBook } from "./sheetBook";
import { tabThroughControls } from "./tabThroughControls";
import { undoSteps, type UndoHistory } from "./undoSteps";
import { wholeMerges } from "./wholeMerges";

/** The embedded spreadsheet: one workbook at a time. */
export interface Spreadsheet extends SheetBook {
  /** Tells the active cell (of a merged range the first one) whenever the selection changes; returns how to stop. */
  onSelection(listener: (sheet: FWorksheet, row: number, col: number) => void): () => void;
  /** Whether an element is one of its own, the editor that it keeps beside the page included. */
  holds(element: Element): boolean;
  readonly history: UndoHistory;
  /** Moves the keyboard into the cells. */
  focus(): void;
  setAppearance(appearance: Appearance): void;
}

/** Menus about who may edit what, which need a server with people. */
const FOR_TEAMS = [
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];
const LOCALES = { it: LocaleType.IT_IT, en: LocaleType.EN_US } as const;

/** Puts a spreadsheet into an element of the page: cells, formula bar, sheet tabs, no toolbar. */
export function createSpreadsheet(container: HTMLElement): Spreadsheet {
  tabThroughControls(container);
  holdTaps(container);
  pressControls(container);
  const univer = new Univer({
    locale: LocaleType.IT_IT,
    locales: { [LocaleType.IT_IT]: italian, [LocaleType.EN_US]: english },
    theme: defaultTheme,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    toolbar: false,
    menu: Object.fromEntries(FOR_TEAMS.map((id) => [id, { hidden: true }])),
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
    // What the file remembers of its formulas is kept until something they depend on changes.
    formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  const book = sheetBook(api, injector);
  const shown = () => book.workbook();
  let language: Language = "it";
  const spoken = () => language;
  italianCells(injector, spoken);
  italianPaste(injector, spoken);
  wholeMerges(injector);
  const fitted = new Map<string, () => void>();
  /** Each sheet once, when it is first in sight: only then is there something to measure with. */
  const fitShown = () => {
    const sheet = shown().getActiveSheet();
    const id = `${shown().getId()} ${sheet.getSheetId()}`;
    if (!fitted.has(id)) fitted.set(id, fitRows(api, injector, sheet));
  };
  api.onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id || id === InsertSheetMutation.id) window.setTimeout(fitShown);
  });

  return {
    ...book,
    open(data) {
      for (const stop of fitted.values()) stop();
      fitted.clear();
      const opened = book.open(data);
      window.setTimeout(fitShown);
      return opened;
    },
    onSelection(listener) {
      // The facade's own event stays with the first workbook it saw when the next one comes too soon.
      const listening = injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
        const { primary, range } = selections?.at(-1) ?? {};
        // A workbook being opened or closed selects cells too.
        if (!range || api.getActiveWorkbook()?.getId() !== shown().getId()) return;
        listener(
          shown().getActiveSheet(),
          primary?.startRow ?? range.startRow,
          primary?.startColumn ?? range.startColumn,
        );
      });
      return () => listening.unsubscribe();
    },
    history: undoSteps(injector),
    holds: (element) => container.contains(element) || element.closest('[id^="univer-doc-"]') !== null,
    focus: () => injector.get(ILayoutService).focus(),
    setAppearance({ language: wanted, theme }) {
      language = wanted;
      api.setLocale(LOCALES[wanted]);
      api.toggleDarkMode(theme !== "light");
    },
  };
}
