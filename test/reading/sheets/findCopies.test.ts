import { drawSheet } from "../../../src/grid/drawSheet";
import type { Grid } from "../../../src/model/grid";
import { findCopies } from "../../../src/reading/sheets/findCopies";

const sheets = (picture: string): readonly Grid[] => drawSheet(picture).workbook.sheets;
const namesOf = (grids: readonly Grid[]) => [...findCopies(grids)].map(({ sheet }) => sheet);

const PLAN = "| Obiettivo | Target |\n| Ridurre i tempi | 20 |";

it("finds the sheet that says the same as one before it", () => {
  expect(namesOf(sheets(`## Piano\n${PLAN}\n## Piano (2)\n${PLAN}`))).toEqual(["Piano (2)"]);
});

it("takes a visible sheet before a hidden one", () => {
  const [first, second] = sheets(`## Vecchio\n${PLAN}\n## Piano\n${PLAN}`);
  if (!first || !second) throw new Error("nothing drawn");
  expect(namesOf([{ ...first, hidden: true }, second])).toEqual(["Vecchio"]);
});

it("takes no sheet for a copy that differs in a cell, and no empty one", () => {
  expect(namesOf(sheets(`## Piano\n${PLAN}\n## Altro\n${PLAN.replace("20", "30")}`))).toEqual([]);
  const empty = (sheet: string): Grid => ({
    sheet,
    hidden: false,
    rows: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
  });
  expect(namesOf([empty("A"), empty("B")])).toEqual([]);
});
