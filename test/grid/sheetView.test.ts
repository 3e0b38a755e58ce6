import { drawSheet } from "../../src/grid/drawSheet";
import { SheetView } from "../../src/grid/sheetView";

const view = (picture: string): SheetView => {
  const [grid] = drawSheet(picture).workbook.sheets;
  if (!grid) throw new Error("nothing drawn");
  return new SheetView(grid);
};

const MERGED = `
  | Titolo | < | < |
  | Area | Uno | 1 |
  | ^ | Due | 2 |
  | | | |
  | Fine | " " | |`;

it("shows a merged value in every cell of its range", () => {
  const sheet = view(MERGED);
  expect(sheet.shown(0, 2)?.text).toBe("Titolo");
  expect(sheet.shown(2, 0)?.text).toBe("Area");
  expect(sheet.cell(2, 0)).toBeUndefined();
  expect(sheet.text(2, 0)).toBe("");
  expect(sheet.mergeAt(2, 0)).toEqual({ top: 1, left: 0, bottom: 2, right: 0 });
  expect(sheet.mergeAt(3, 0)).toBeUndefined();
});

it("meets every filled cell of a row once, with what it spans", () => {
  const spots = (row: number) =>
    view(MERGED)
      .spots(row)
      .map(({ cell, left, right, bottom }) => [cell.text, left, right, bottom]);
  expect(spots(0)).toEqual([["Titolo", 0, 2, 0]]);
  expect(spots(1)).toEqual([
    ["Area", 0, 0, 2],
    ["Uno", 1, 1, 1],
    ["1", 2, 2, 1],
  ]);
  expect(spots(4).map(([text]) => text)).toEqual(["Fine"]);
});

it("steps over blank rows", () => {
  const sheet = view(MERGED);
  expect(sheet.isBlankRow(3)).toBe(true);
  expect(sheet.isBlankRow(2)).toBe(false);
  expect(sheet.nextRow(3)).toBe(4);
  expect(sheet.nextRow(5)).toBe(sheet.rowCount);
  expect(sheet.first(2)?.text).toBe("Due");
  expect(sheet.first(3)).toBeUndefined();
});

it.each(["nan", "NULL", "<NA>"])("leaves out the cell in which a program wrote %s for nothing", (word) => {
  const sheet = view(`| Fine | ${word} | ${word}i |`);
  expect(sheet.line(0).map((cell) => cell?.text)).toEqual(["Fine", undefined, `${word}i`]);
});

it("leaves out cells of nothing but white space", () => {
  const [grid] = drawSheet("| Fine | x |").workbook.sheets;
  if (!grid) throw new Error("nothing drawn");
  const blank = (col: number, value: string) =>
    ({ at: { sheet: grid.sheet, row: 0, col }, type: "text", value, text: value }) as const;
  const rows = [[grid.rows[0]?.[0], blank(1, "\u200b"), blank(2, ""), grid.rows[0]?.[1], blank(4, " ")]];
  const sheet = new SheetView({ ...grid, rows });
  expect(sheet.line(0).map((cell) => cell?.text)).toEqual(["Fine", undefined, undefined, "x"]);
});

it.each(["Pagina 2 di 9", "pag. 3", "- 4 -"])("leaves out the page number %s alone in its row", (mark) => {
  const sheet = view(`| Area | Uno |\n| ${mark} | |\n| Fine | ${mark} |`);
  expect(sheet.isBlankRow(1)).toBe(true);
  expect(sheet.spots(2)).toHaveLength(2);
});
