import { drawSheet } from "../../../src/grid/drawSheet";
import { closePages } from "../../../src/reading/plain/closePages";
import { rowTexts } from "../../support/rowTexts";

const closed = (rows: readonly string[]): readonly string[] | undefined => {
  const [grid] = drawSheet(rows.join("\n")).workbook.sheets;
  const moved = grid && closePages(grid);
  return moved && rowTexts(moved.grid);
};

const HEADINGS = "| Obiettivo | Peso | Target |";

it("closes the pages of a document: numbers, running heads and headings written once more", () => {
  expect(
    closed([
      "| Piano 2023 | | |",
      HEADINGS,
      "| Uno | 20 | 3 |",
      "| | | |",
      "| | 23 | |",
      "| Ente di prova | | |",
      HEADINGS,
      "| Due | 30 | 4 |",
      "| | 24 | |",
      "| Ente di prova | | |",
      HEADINGS,
      "| Tre | 50 | 5 |",
      "| | pag. 25 | |",
    ]),
  ).toEqual([
    "Piano 2023 |  | ",
    "Obiettivo | Peso | Target",
    "Uno | 20 | 3",
    "Due | 30 | 4",
    "Tre | 50 | 5",
  ]);
});

it("leaves one of the blank rows around a number where the table goes on without its headings", () => {
  expect(
    closed([
      HEADINGS,
      "| Uno | 20 | 3 |",
      "| | | |",
      "| | 1 | |",
      "| | | |",
      "| Due | 30 | 4 |",
      "| | | |",
      "| | 2 | |",
    ]),
  ).toEqual(["Obiettivo | Peso | Target", "Uno | 20 | 3", " |  | ", "Due | 30 | 4", " |  | "]);
});

it.each([
  [
    "numbers of cards above them",
    ["| 1 | | |", HEADINGS, "| Uno | 20 | 3 |", "| 2 | | |", HEADINGS, "| Due | 30 | 4 |"],
  ],
  [
    "numbers of records",
    [HEADINGS, "| Zero | 5 | 3 |", "| 1 | | |", "| Uno | 20 | 3 |", "| 2 | | |", "| Due | 30 | 4 |"],
  ],
  ["sums", [HEADINGS, "| Uno | 20 | 3 |", "| Due | 80 | 4 |", "| | 100 | |"]],
])("leaves %s", (_which, rows) => {
  expect(closed(rows)).toBeUndefined();
});
