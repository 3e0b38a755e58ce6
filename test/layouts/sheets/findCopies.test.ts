import { drawSheet } from "../../../src/grid/drawSheet";
import { SheetView } from "../../../src/grid/sheetView";
import type { Grid } from "../../../src/model/grid";
import { findCopies } from "../../../src/layouts/sheets/findCopies";

const sheets = (picture: string): readonly Grid[] => drawSheet(picture).workbook.sheets;
const namesOf = (grids: readonly Grid[]) =>
  [...findCopies(grids.map((grid) => new SheetView(grid)))].map(({ sheet }) => sheet);

const PLAN = "| Obiettivo | Target |\n| Ridurre i tempi | 20 |";

it("finds the sheet that says the same as one before it", () => {
  expect(namesOf(sheets(`## Piano\n${PLAN}\n## Piano (2)\n${PLAN}`))).toEqual(["Piano (2)"]);
});

it("takes a visible sheet before a hidden one", () => {
  const [first, second] = sheets(`## Vecchio\n${PLAN}\n## Piano\n${PLAN}`);
  if (!first || !second) throw new Error("nothing drawn");
  expect(namesOf([{ ...first, hidden: true }, second])).toEqual(["Vecchio"]);
});

it("takes no sheet for a copy that differs in a cell", () => {
  expect(namesOf(sheets(`## Piano\n${PLAN}\n## Altro\n${PLAN.replace("20", "30")}`))).toEqual([]);
});

it("takes no list of objectives for a copy", () => {
  const list = "| Codice | Obiettivo |\n| 1 | Ridurre i tempi |";
  expect(namesOf(sheets(`## Indice\n${list}\n## Elenco\n${list}`))).toEqual([]);
});
