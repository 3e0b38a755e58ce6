import { drawSheet } from "../../../src/grid/drawSheet";
import { SheetView } from "../../../src/grid/sheetView";
import { splitCards } from "../../../src/layouts/sheets/splitCards";

/** What every strip of the sheet shows in its first row. */
function stripsOf(picture: string): string[][] {
  const [grid] = drawSheet(picture).workbook.sheets;
  if (!grid) throw new Error("nothing drawn");
  return splitCards(new SheetView(grid)).map((strip) => strip.spots(0).map(({ cell }) => cell.text));
}

it("splits a sheet where the same labels come again at the same distance", () => {
  const picture = `
    | Obiettivo operativo | A | | Obiettivo operativo | B |
    | Peso | 1 | | Peso | 2 |
    | Indicatore | x | | Indicatore | y |`;
  expect(stripsOf(picture)).toEqual([
    ["Obiettivo operativo", "A"],
    ["Obiettivo operativo", "B"],
  ]);
});

it.each([
  [
    "two rows are too few",
    `| Obiettivo operativo | A | | Obiettivo operativo | B |
     | Peso | 1 | | Peso | 2 |`,
  ],
  [
    "a heading filled across is one",
    `| Obiettivo operativo | Obiettivo operativo | Obiettivo operativo |
     | Peso | Peso | Peso |
     | Indicatore | Indicatore | Indicatore |`,
  ],
  [
    "no label names a level",
    `| Note | a | | Note | b |
     | Peso | 1 | | Peso | 2 |
     | Totale | 1 | | Totale | 2 |`,
  ],
  [
    "the labels differ",
    `| Obiettivo operativo | A | | Responsabile | B |
     | Peso | 1 | | Frequenza | 2 |
     | Indicatore | x | | Fonte | y |`,
  ],
])("leaves a sheet whole where %s", (_why, picture) => {
  expect(stripsOf(picture)).toHaveLength(1);
});
