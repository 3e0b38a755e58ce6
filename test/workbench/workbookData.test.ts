import { drawSheet } from "../../src/grid/drawSheet";
import { workbookData } from "../../src/workbench/spreadsheet/workbookData";
import type { Appearance } from "../../src/xlsx/appearance";

const plain: Appearance = { looks: [], font: "Calibri", size: 11, sheets: [] };
const cellsOf = (picture: string, appearance = plain) => {
  const { sheets } = workbookData(drawSheet(picture).workbook, appearance, "w");
  return sheets["sheet-1"];
};

it("keeps values, their kinds and formats", () => {
  const sheet = cellsOf(`| Peso | 60 | 50% | "40" | 31/12/2026 | #N/A |`);
  expect(sheet?.cellData?.[0]).toEqual({
    0: { v: "Peso", t: 1 },
    1: { v: 60, t: 2 },
    2: { v: 0.5, t: 2, s: { n: { pattern: "0%" } } },
    // A number kept as a text says so, as in Excel.
    3: { v: "40", t: 4 },
    4: { v: 46387, t: 2, s: { n: { pattern: "dd/mm/yyyy" } } },
    5: { v: "#N/A", t: 1 },
  });
});

it("keeps merges, hidden rows and room to write", () => {
  const sheet = cellsOf(`
    | A | < |
    | ^ | ^ | hidden
    | B | C |`);
  expect(sheet?.mergeData).toEqual([{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }]);
  expect(sheet?.rowData?.[1]).toEqual({ hd: 1 });
  expect(sheet?.rowCount).toBeGreaterThan(30);
});

it("lets rows of wrapped texts and of large letters grow unless the file gives them a height", () => {
  const looks = { name: "Piano", gridlines: true, frozen: { rows: 1, cols: 0 }, widths: new Map([[0, 120]]) };
  const sheet = cellsOf("| A |\n| B |\n| C |\n| D |", {
    ...plain,
    looks: [{ wrap: true, fill: "#D9E1F2", format: "0%" }, { size: 16 }, { size: 9 }],
    sheets: [
      {
        ...looks,
        cells: [
          { row: 0, col: 0, look: 0 },
          { row: 1, col: 0, look: 0 },
          { row: 2, col: 0, look: 1 },
          { row: 3, col: 0, look: 2 },
        ],
        heights: new Map([[1, 40]]),
      },
    ],
  });
  expect(sheet?.rowData).toEqual({ 0: { ia: 1 }, 1: { h: 40, ia: 0 }, 2: { ia: 1 } });
  expect(sheet?.columnData).toEqual({ 0: { w: 120 } });
  expect(sheet?.freeze).toEqual({ xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 });
  expect(sheet?.cellData?.[0]?.[0]).toEqual({ v: "A", t: 1, s: "look-0" });
});
