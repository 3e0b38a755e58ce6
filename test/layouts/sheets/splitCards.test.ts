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

it("splits a sheet with two plans of one kind, an empty strip between them", () => {
  const picture = `
    | Obiettivo operativo | Indicatore | Target | | | Obiettivo operativo | Indicatore | Target |
    | Ridurre i tempi | Giorni | 20 | | | Formare il personale | Ore | 12 |
    | Aprire lo sportello | Utenti | 300 | | | | | |`;
  expect(stripsOf(picture)).toEqual([
    ["Obiettivo operativo", "Indicatore", "Target"],
    ["Obiettivo operativo", "Indicatore", "Target"],
  ]);
});

it("sees no card of its own in the second of two labels a row", () => {
  const picture = `
    | Missione | 016 Commercio | < | Priorità | 1 | < |
    | Obiettivo strategico | 016.1 Innovare | < | < | < | < |
    | Obiettivo operativo | 016.1.2 Accogliere | < | < | Peso | 20 |
    | Descrizione | Offrire servizi per via telematica | < | < | < | < |
    | Responsabili | Servizio 4 | Risorse umane | Personale | < | < |
    | Indicatori | Iniziative | Algoritmo | Numero di iniziative | Target | 1 |`;
  expect(stripsOf(picture)).toHaveLength(1);
});

it.each([
  [
    "the levels on both sides are different",
    `| Obiettivo strategico | Indicatore | Target | | | Obiettivo operativo | Indicatore | Target |
     | Servizi | Giorni | 20 | | | Sportello | Ore | 12 |`,
  ],
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
