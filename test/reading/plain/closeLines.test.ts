import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { closeLines } from "../../../src/reading/plain/closeLines";
import { recognise } from "../../../src/reading/recognise";
import { rowTexts } from "../../support/rowTexts";

const shown = (picture: string): readonly string[] =>
  drawSheet(picture).workbook.sheets.flatMap((grid) => rowTexts(closeLines(grid)?.grid ?? grid));

it("closes blank rows and columns that come with every row and column", () => {
  const picture = `
    | a | | b | | c | | d |
    | | | | | | | |
    | 1 | | 2 | | 3 | | 4 |
    | | | | | | | |
    | 5 | | 6 | | 7 | | 8 |
    | | | | | | | |
    | 9 | | 8 | | 7 | | 6 |`;
  expect(shown(picture)).toEqual(["a | b | c | d", "1 | 2 | 3 | 4", "5 | 6 | 7 | 8", "9 | 8 | 7 | 6"]);
});

it("closes rows and columns into which cells are merged but where none begins", () => {
  const picture = `
    | a | < | b |
    | ^ | < | ^ |
    | 1 | < | 2 |
    | ^ | < | 3 |
    | 4 | < | 5 |`;
  expect(shown(picture)).toEqual(["a | b", "1 | 2", " | 3", "4 | 5"]);
});

it.each([
  ["of the title alone leave", ["| a | < | b |", "| 1 | | 2 |", "| 3 | | 4 |", "| 5 | | 6 |"], "a |  | b"],
  ["of two in four leave", ["| a | < | b |", "| 1 | < | 2 |", "| 3 | | 4 |", "| 5 | | 6 |"], "a |  | b"],
  ["of three in four close", ["| a | < | b |", "| 1 | < | 2 |", "| 3 | < | 4 |", "| 5 | | 6 |"], "a | b"],
  ["of both that there are close", ["| a | < | b |", "| 1 | < | 2 |"], "a | b"],
  ["over two columns close both", ["| a | < | < | b |", "| 1 | < | < | 2 |", "| 3 | < | < | 4 |"], "a | b"],
])("cells merged over an empty column: those %s it", (_which, rows, first) => {
  expect(shown(rows.join("\n"))[0]).toBe(first);
});

it("closes what is merged beyond the last cells", () => {
  const grids = drawSheet(`
    | a | < | b | < |
    | ^ | < | ^ | < |
    | 1 | < | 2 | < |
    | ^ | < | ^ | < |`).workbook.sheets;
  expect(grids.map((grid) => closeLines(grid)?.grid.merges)).toEqual([[]]);
});

it("leaves gaps that come once", () => {
  const picture = `
    | a | b | | c | d |
    | 1 | 2 | | 3 | 4 |
    | | | | | |
    | e | f | | | |
    | 5 | 6 | | | |`;
  expect(shown(picture)).toEqual([
    "a | b |  | c | d",
    "1 | 2 |  | 3 | 4",
    " |  |  |  | ",
    "e | f |  |  | ",
    "5 | 6 |  |  | ",
  ]);
});

const STRETCHED = `
  | Obiettivo strategico | Obiettivo operativo | Indicatore | Target 2026 |
  | | | | |
  | 1 Servizi più vicini | 1.1 Aprire gli sportelli | Sportelli aperti | 4 |
  | | | | |
  | ^ | 1.2 Ridurre le attese | Minuti di attesa | 15 |
  | | | | |
  | 2 Conti in ordine | 2.1 Pagare in tempo | Giorni di ritardo | 0 |`;

it("says of what stands in a stretched sheet where it stands", () => {
  const plan = recognise(drawSheet(STRETCHED).workbook, defaultProfile);
  expect(plan.indicators.map(({ name }) => [name.value, name.at.row, name.at.col])).toEqual([
    ["Sportelli aperti", 2, 2],
    ["Minuti di attesa", 4, 2],
    ["Giorni di ritardo", 6, 2],
  ]);
  expect(plan.sheets[0]?.blocks.map(({ range }) => range.bottom)).toContain(6);
  const target = plan.sheets[0]?.fields.find(({ role }) => role === "target");
  expect(target?.cells).toEqual([{ top: 2, bottom: 6, left: 3, right: 3 }]);
});
