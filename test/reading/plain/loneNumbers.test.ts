import { drawSheet } from "../../../src/grid/drawSheet";
import { loneNumbers } from "../../../src/reading/plain/loneNumbers";

const bareOf = (row: string) => [...loneNumbers(drawSheet(row).workbook.sheets)];

it.each([
  ["a weight", "| Peso (1) | Target |", [["Peso (1)", "Peso"]]],
  ["one with a colon", "| Peso (1): | 30 |", [["Peso (1):", "Peso:"]]],
  [
    "with and without a colon",
    "| Peso (1): | Peso (1) |",
    [
      ["Peso (1):", "Peso:"],
      ["Peso (1)", "Peso"],
    ],
  ],
  [
    "two labels, each its own",
    "| Peso (1) | Target (2) |",
    [
      ["Peso (1)", "Peso"],
      ["Target (2)", "Target"],
    ],
  ],
  ["labels that are counted", "| Target (1) | Target (2) |", []],
  ["words that are no label", "| Sportelli aperti (1) |", []],
])("the number of a footnote is no part of a label: %s", (_which, row, bare) => {
  expect(bareOf(row)).toEqual(bare);
});
