import { drawSheet } from "../../../src/grid/drawSheet";
import { formatCell } from "../../../src/model/address";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

it.each<[string, string, string]>([
  ["where they stand", "| Peso | Target | Soglia minima |\n| 60 | 20 | 15 |\n| 40 | 30 | 25 |", "A1"],
  ["below a title far above", "| Dati |\n| |\n| Formula | Target | Peso |\n| a / b | 20 | 60 |", "A3"],
])("leads to the words of a plan nobody could read %s", (_, picture, place) => {
  const { notRead } = recognise(drawSheet(picture).workbook, defaultProfile);
  expect(notRead.map(({ at }) => formatCell(at))).toEqual([place]);
});
