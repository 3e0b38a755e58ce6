import { drawSheet } from "../../../src/grid/drawSheet";
import { headingsFrom, rowTexts, sectionAt } from "../../../src/taskpane/state/areaCorrections";

const [grid] = drawSheet(`
  | SETTORE  Tecnico |   |            |
  |                  |   |            |
  | Priorità         |   | Però\\nForse |`).workbook.sheets;
if (!grid) throw new Error("no sheet was drawn");

it.each([
  [0, ["settore tecnico"]],
  [1, []],
  [2, ["priorita", "pero forse"]],
  [99, []],
])("knows row %d by its folded texts", (row, texts) => expect(rowTexts(grid, row)).toEqual(texts));

it("holds on to the first row of an area, on its sheet", () => {
  expect(headingsFrom(grid, 2, 2)).toEqual({
    kind: "headings",
    texts: ["priorita", "pero forse"],
    rows: 2,
    sheet: grid.sheet,
  });
  expect(sectionAt(grid, 0, "area")).toMatchObject({ text: "settore tecnico", level: "area" });
});
