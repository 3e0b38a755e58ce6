import { drawSheet } from "../../../src/grid/drawSheet";
import { formatCell } from "../../../src/model/address";
import { setApart } from "../../../src/reading/plain/setApart";

const apart = (picture: string) => setApart(drawSheet(picture).workbook);

it.each<[string, string, readonly string[]]>([
  ["a remark far beside a card", "| Obiettivo | Formare | | | | | da rivedere |\n| Peso | 20 |", ["G1"]],
  ["beside a label with its value", "| Obiettivo strategico: Formare | | | | | sic |\n| Peso |", ["F1"]],
  [
    "two remarks",
    "| Obiettivo | Formare | | | | | sic |\n| Peso | 20 |\n| Target | 3 | | | | | boh |",
    ["G1", "G3"],
  ],
  [
    "remarks in two columns",
    "| Obiettivo | Formare | | | | | sic |\n| Peso | 20 |\n| Target | 3 | | | | | | boh |",
    ["G1", "H3"],
  ],
  ["one further out than the other", "| Uno | a | | | | | sic | | | | | boh |\n| Due | b |", ["L1", "G1"]],
  ["a remark near by", "| Obiettivo | Formare | | | | da rivedere |\n| Peso | 20 |", []],
  ["a line of its own", "| | | | | | | Allegato 2 |\n| Obiettivo | Formare |", []],
  ["the value of a label", "| Responsabile: | | | | | | Rossi |\n| Obiettivo | Formare |", []],
  ["the value of a known label", "| Peso | | | | | | alto |\n| Obiettivo | Formare |", []],
  [
    "a column with its heading",
    "| Uno | Due | | | | | Note |\n| a | b |\n| a | b | | | | | da rivedere |",
    [],
  ],
  ["another table", "| Uno | Due | | | | | Sede | Piano |\n| a | b | | | | | Via Roma | primo |", []],
  ["a column of texts", "| Uno | Due | | | | | sic |\n| a | b | | | | | boh |", []],
  ["a number", "| Uno | Due | | | | | 12 |\n| a | b |", []],
  ["a column cells are merged up to", "| Uno | Due | | | | | sic |\n| Titolo | < | < | < | < |", []],
  ["a sheet with nothing else", "| | | | | | | sic |", []],
])("sets apart what stands far beside everything: %s", (_, picture, expected) => {
  expect(apart(picture).far.map(({ at }) => formatCell(at))).toEqual(expected);
});

it("leaves sheets without such remarks as they are", () => {
  const { workbook } = drawSheet("## Uno\n| a | b |\n## Due\n| a | b | | | | | sic |");
  const near = setApart(workbook).workbook;
  expect(near.sheets[0]).toBe(workbook.sheets[0]);
  expect(near.sheets[1]?.rows[0]?.[6]).toBeUndefined();
  const untouched = drawSheet("| a | b |").workbook;
  expect(setApart(untouched).workbook).toBe(untouched);
});
