import { placeOf } from "../../src/excel/sheetPort";

it.each([
  [
    "[Piano.xlsx]Foglio1!$B$3:$N$90",
    { book: "Piano.xlsx", sheet: "Foglio1", range: "B3:N90", cells: 88 * 13 },
  ],
  [
    "'[Il piano.xlsx]L''anno 2026'!$A$2",
    { book: "Il piano.xlsx", sheet: "L'anno 2026", range: "A2", cells: 1 },
  ],
  ["Piano!A1:B2", { book: null, sheet: "Piano", range: "A1:B2", cells: 4 }],
  ["A1:B2", null],
  ["Piano!A:B", null],
  ["Piano!A1,Piano!C1", null],
])("takes the address %s apart", (address, place) => {
  expect(placeOf(address)).toEqual(place);
});
