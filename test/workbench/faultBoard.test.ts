import { CellFault } from "../../src/functions/cellFault";
import { faultBoard } from "../../src/workbench/spreadsheet/faultBoard";

const cell = { unitId: "book", sheetId: "sheet-1", row: 4, col: 2 };
const below = { ...cell, row: 5 };

it("keeps the message of every cell an answer fills, until a better answer comes", () => {
  const board = faultBoard();
  board.put(cell, [[0.5], [new CellFault("#VALUE!", "manca il target")]]);
  expect([board.at(cell), board.at(below)]).toEqual([undefined, "manca il target"]);
  expect(board.at({ ...below, sheetId: "sheet-2" })).toBeUndefined();
  board.put(cell, [[0.5], [0.4]]);
  expect(board.at(below)).toBeUndefined();
});
