import { drawSheet } from "../../../src/grid/drawSheet";
import { SheetView } from "../../../src/grid/sheetView";
import { readNesting } from "../../../src/layouts/sheets/readNesting";

function nestingOf(picture: string) {
  const [grid] = drawSheet(picture).workbook.sheets;
  if (!grid) throw new Error("nothing drawn");
  return readNesting(new SheetView(grid));
}

const upper = (picture: string) => nestingOf(picture).order.slice(0, -2);

it("nests levels as most bodies do where the sheet says nothing", () => {
  expect(upper("| Indicatore | Target |")).toEqual(["mission", "area", "strategicObjective", "programme"]);
});

it("follows the order in which labels come down the sheet", () => {
  expect(upper("| Programma | Sostegno |\n| Obiettivo strategico | Servizi |")).toEqual([
    "mission",
    "area",
    "programme",
    "strategicObjective",
  ]);
});

it("learns nothing from labels beside each other: they are columns", () => {
  expect(upper("| Programma | Obiettivo strategico | Peso |")).toEqual([
    "mission",
    "area",
    "strategicObjective",
    "programme",
  ]);
});

it("takes an upper level named below the objective for a reference", () => {
  const { references } = nestingOf(
    "| Obiettivo operativo | Formare |\n| Obiettivo strategico di riferimento | Servizi |",
  );
  expect([...references]).toEqual(["strategicObjective"]);
});
