import type { ICellData, Nullable } from "@univerjs/core";
import type { Spreadsheet } from "../../../src/workbench/spreadsheet/createSpreadsheet";

/** All there is in the workbook that a planner could miss: every value, formula, format, mark, merge, hidden line, name and sheet. */
export function bookModel(spreadsheet: Spreadsheet): string {
  const workbook = spreadsheet.workbook();
  const { styles, sheets, sheetOrder } = workbook.save();
  const cell = ({ v, t, f, si, p, s, custom }: ICellData) => {
    const style = typeof s === "string" ? styles[s] : s;
    const { n, ...look } = style ?? {};
    return JSON.stringify([
      f || si ? null : (v ?? null),
      v === null || v === undefined || f || si ? null : (t ?? null),
      f ?? null,
      si ?? null,
      p ?? null,
      n?.pattern ?? null,
      look,
      custom ?? null,
    ]);
  };
  const blank = cell({});
  const model = {
    sheets: sheetOrder.map((id) => {
      const {
        name,
        hidden,
        cellData = {},
        mergeData,
        rowData,
        columnData,
        custom,
        freeze,
      } = sheets[id] ?? {};
      const cells = Object.entries(cellData).flatMap(([row, line]) =>
        Object.entries<Nullable<ICellData>>(line ?? {}).map(([col, content]) => [
          row,
          col,
          cell(content ?? {}),
        ]),
      );
      const filled = cells.filter(([, , content]) => content !== blank);
      return { name, hidden, filled, mergeData, rowData, columnData, custom: custom ?? null, freeze };
    }),
    // What formulas say, as somebody sees it.
    shown: workbook.getSheets().map((sheet) => spreadsheet.read(sheet).rows),
    names: workbook.getDefinedNames().map((name) => [name.getName(), name.getFormulaOrRefString()]),
  };
  return JSON.stringify(model, null, 1);
}
