import { drawSheet } from "../../src/grid/drawSheet";

it.each([
  ["## Piano 2024 | hidden", "Piano 2024", true],
  ["## Piano 2024", "Piano 2024", false],
])("draws %s", (heading, sheet, hidden) => {
  const { workbook } = drawSheet(`${heading}\n| Obiettivo |`);
  expect(workbook.sheets).toMatchObject([{ sheet, hidden }]);
});
