import { drawSheet } from "../../../src/grid/drawSheet";
import { SheetView } from "../../../src/grid/sheetView";
import { loneTexts } from "../../../src/reading/report/loneTexts";
import { shapeOf } from "../roles/shapeOf";

/** Texts that stand where lone texts stand, beside a table in the rows 5 and 6 and from the second column on. */
const lone = (...rows: readonly string[]) => {
  const [grid] = drawSheet(rows.join("\n")).workbook.sheets;
  const [region] = shapeOf("| a |").regions;
  if (!grid || !region) throw new Error("a sheet is due");
  const table = { ...region, range: { top: 5, bottom: 6, left: 1, right: 2 } };
  return loneTexts(new SheetView(grid), [table]).map(({ row, col }) => [row, col]);
};
const BLANK = "| | | | | | | | |";

it.each([
  ["at the left of the table", ["| Approvato dalla Giunta |"], [[0, 0]]],
  ["in the table's first column", ["| | Approvato dalla Giunta |"], [[0, 1]]],
  ["a note, wherever it stands", ["| | | | | | | | Nota: dati provvisori |"], [[0, 7]]],
  ["far at the right", ["| | | | | | | | da rivedere |"], []],
  ["beside another text", ["| Approvato | dalla Giunta |"], []],
  ["a number", ["| 12 |"], []],
])("lone texts: %s", (_where, rows, found) => {
  expect(lone(...rows, BLANK, BLANK, BLANK)).toEqual(found);
});
