import { HostError, type ReadOptions, type WorkbookHost } from "../../host";
import type { Address } from "../../model/address";
import type { Grid, Workbook } from "../../model/grid";
import type { Appearance } from "../../xlsx/appearance";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import { workbookData } from "../spreadsheet/workbookData";
import { applyChanges } from "./applyChanges";
import { fingerprint } from "./fingerprint";
import { markHistory } from "./markHistory";
import { profileStore } from "./profileStore";
import { isOurs, writeReport } from "./reportSheet";
import { selectCell } from "./selectCell";
import { sheetNamed } from "./sheetNamed";
import { structureLog } from "./structure";
import type { Unfinished } from "./unfinished";
import { unsavedWork, type UnsavedWork } from "./unsavedWork";
import { watchChanges } from "./watchChanges";
import { workToSave, type WorkToSave } from "./workToSave";

/** The host over the page's spreadsheet; what is opened in it replaces the workbook before. */
export interface WorkbenchHost extends WorkbookHost {
  /** Shows another workbook, or goes on with one that was left unsaved, and reports a change of everything. */
  open(workbook: Workbook, appearance: Appearance, unfinished?: Unfinished): void;
  /** The workbook as it stands, to be gone on with later. */
  unfinished(): Unfinished;
  /** What was done to the workbook since it was opened, with what is being typed at this moment. */
  toSave(): Promise<WorkToSave>;
  identity(): string;
  /** What was changed and not saved. */
  readonly work: UnsavedWork;
  /** A copy under another name may be checked by the same profile: it is offered. */
  shareProfile(copy: string): void;
  /** The profile of a file of the same name with another content, null where this one has its own or there is none. */
  namesakeProfile(): string | null;
  /** Takes that profile for the workbook of that identity, and has it read again. */
  adoptProfile(json: string, identity: string): void;
  /** What a cell shows at this moment. */
  shown(at: Address): string;
  /** Why a function of ours answered with the error a cell shows. */
  faultAt(at: Address): string | undefined;
}

/** Makes the spreadsheet answer what pane and commands ask of a workbook. */
export function createHost(spreadsheet: Spreadsheet): WorkbenchHost {
  const profiles = profileStore();
  const changed = new Set<(sheet: string | null) => void>();
  const tell = (sheet: string | null) => changed.forEach((listener) => listener(sheet));
  const grids = new Map<string, Grid>();
  let name = "";
  let file: Workbook = { name, sheets: [] };
  let content = "";
  let opened = 0;
  const identity = () => `${opened} ${name}`;
  const key = () => ({ name, fingerprint: content });
  const work = unsavedWork(spreadsheet);
  const structure = structureLog(spreadsheet);
  const marks = markHistory(spreadsheet);
  watchChanges(spreadsheet, tell);
  const read = async ({ only, signal, onProgress }: ReadOptions): Promise<Workbook> => {
    const sheets = spreadsheet
      .workbook()
      .getSheets()
      .filter((sheet) => !isOurs(sheet));
    const stale = sheets.filter(
      (sheet) => !only || only.includes(sheet.getSheetName()) || !grids.has(sheet.getSheetId()),
    );
    const total = stale.reduce((rows, sheet) => rows + sheet.getMaxRows(), 0);
    let done = 0;
    for (const sheet of stale) {
      if (signal?.aborted) throw new HostError("cancelled", "Reading was cancelled");
      grids.set(sheet.getSheetId(), spreadsheet.read(sheet));
      done += sheet.getMaxRows();
      onProgress?.(done, total);
      // One sheet at a time: typing goes first.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return {
      name,
      sheets: sheets.flatMap((sheet) => grids.get(sheet.getSheetId()) ?? []),
      ...(file.formatsLost && { formatsLost: true }),
    };
  };

  return {
    identity,
    work,
    open(workbook, appearance, unfinished) {
      grids.clear();
      name = workbook.name;
      file = workbook;
      content = fingerprint(workbook);
      opened += 1;
      const id = `workbook-${opened}`;
      spreadsheet.open(unfinished ? { ...unfinished.data, id } : workbookData(workbook, appearance, id));
      structure.begin(unfinished?.shifts);
      marks.clear();
      work.clear();
      if (unfinished) work.resume();
      tell(null);
    },
    unfinished: () => ({
      fingerprint: content,
      data: spreadsheet.workbook().save(),
      shifts: structure.shifts(),
    }),
    shareProfile(copy) {
      const json = profiles.read(key());
      if (json !== null) profiles.offer(copy, json);
    },
    namesakeProfile: () => profiles.namesake(key()),
    adoptProfile(json, of) {
      if (of !== identity()) return;
      profiles.write(key(), json);
      tell(null);
    },
    async toSave() {
      if (spreadsheet.workbook().isCellEditing()) await spreadsheet.workbook().endEditingAsync(true);
      const sheets = spreadsheet
        .workbook()
        .getSheets()
        .map((sheet) => ({
          id: sheet.getSheetId(),
          grid: spreadsheet.readStored(sheet),
          shown: () => spreadsheet.read(sheet),
        }));
      return workToSave(file, sheets, structure.shifted());
    },
    shown: ({ sheet, row, col }) => {
      const cell = sheetNamed(spreadsheet.workbook(), sheet).getSheet().getCell(row, col);
      return String(cell?.v ?? "");
    },
    faultAt: ({ sheet, row, col }) =>
      spreadsheet.faultAt(sheetNamed(spreadsheet.workbook(), sheet), row, col),
    read: (options = {}) => read(options),
    select: async (at, options) => selectCell(spreadsheet, at, options),
    onSelection: (listener) =>
      spreadsheet.onSelection((sheet, row, col) => listener({ sheet: sheet.getSheetName(), row, col })),
    onChange(listener) {
      changed.add(listener);
      return () => changed.delete(listener);
    },
    apply: async (label, changes, expected) => applyChanges(spreadsheet, label, changes, expected),
    mark: async (wanted) => marks.mark(wanted),
    drawsMarks: true,
    unmark: async () => marks.unmark(),
    writeReport: async (report) => writeReport(spreadsheet, report),
    readProfile: async () => profiles.read(key()),
    writeProfile: async (json) => profiles.write(key(), json),
  };
}
