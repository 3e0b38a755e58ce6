import type { IWorksheetData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import type { Step } from "./allOrNone";

/** A sheet as it can be put back. */
export interface SheetToInsert {
  readonly id: string;
  readonly name: string;
  readonly place: number;
  readonly data: Partial<IWorksheetData>;
}

/** Steps that change the list of sheets, by the ids sheets keep. */
export function sheetSteps(spreadsheet: Spreadsheet) {
  const workbook = spreadsheet.workbook();
  const find = (id: string) => workbook.getSheetBySheetId(id);
  const insert = ({ id, name, place, data }: SheetToInsert) => {
    if (find(id)) return;
    workbook.insertSheet(name, { index: place, sheet: { ...data, id } });
    if (!find(id)) throw new Error(`The spreadsheet refused to insert ${name}`);
  };
  const remove = (id: string) => {
    if (find(id) && !workbook.deleteSheet(id)) throw new Error(`The spreadsheet refused to remove ${id}`);
  };
  const rename = (id: string, name: string) => {
    const sheet = find(id);
    if (!sheet || sheet.getSheetName() === name) return;
    sheet.setName(name);
    if (sheet.getSheetName() !== name) throw new Error(`The spreadsheet refused to rename ${name}`);
  };
  return {
    inserting: (sheet: SheetToInsert): Step => ({
      run: () => insert(sheet),
      takeBack: () => remove(sheet.id),
    }),
    removing(sheet: FWorksheet): Step {
      const id = sheet.getSheetId();
      const kept = keep(sheet);
      return { run: () => remove(id), takeBack: () => insert(kept) };
    },
    renaming(sheet: FWorksheet, name: string): Step {
      const id = sheet.getSheetId();
      const before = sheet.getSheetName();
      return { run: () => rename(id, name), takeBack: () => rename(id, before) };
    },
  };
}

/** All there is to a sheet, where it stands and what it is called. */
export function keep(sheet: FWorksheet): SheetToInsert {
  const data = structuredClone(sheet.getSheet().getConfig());
  return { id: sheet.getSheetId(), name: sheet.getSheetName(), place: sheet.getIndex(), data };
}
