import { writeXlsx } from "hucre/xlsx";
import { readAppearance } from "../../src/xlsx/readAppearance";
import { resolveColor } from "../../src/xlsx/resolveColor";

it("reads fills, fonts, borders, alignment, formats, widths and heights", async () => {
  const style = {
    font: { name: "Arial", size: 9, bold: true, color: { rgb: "FFFFFF" } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F3864" } },
    border: { bottom: { style: "medium", color: { rgb: "7F7F7F" } } },
    alignment: { horizontal: "center", vertical: "top", wrapText: true, textRotation: 90 },
    numFmt: "0%",
  } as const;
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Piano",
        rows: [["Peso", 0.5]],
        cells: new Map([["0,1", { style }]]),
        columns: [{ width: 10 }, {}],
        rowDefs: new Map([[0, { height: 30 }]]),
        freezePane: { rows: 1 },
      },
    ],
  });
  const { looks, sheets } = await readAppearance(bytes);
  const [sheet] = sheets;
  const look = looks[sheet?.cells.find(({ col }) => col === 1)?.look ?? -1];
  expect(look).toEqual({
    font: "Arial",
    size: 9,
    bold: true,
    color: "#FFFFFF",
    fill: "#1F3864",
    bottom: { line: "medium", color: "#7F7F7F" },
    horizontal: "center",
    vertical: "top",
    wrap: true,
    rotation: 90,
    format: "0%",
  });
  expect(sheet?.widths.get(0)).toBe(70);
  expect(sheet?.heights.get(0)).toBe(40);
  expect(sheet?.frozen).toEqual({ rows: 1, cols: 0 });
});

it("shows what it cannot read plain", async () => {
  expect(await readAppearance(new Uint8Array([1, 2, 3]))).toEqual({
    looks: [],
    font: "Calibri",
    size: 11,
    sheets: [],
  });
});

// Excel's own theme "Office 2013"; the tints are those of its colour menu.
const office = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31"];

it.each([
  [{ rgb: "FF00B050" }, "#00B050"],
  [{ theme: 0 }, "#FFFFFF"],
  [{ theme: 1 }, "#000000"],
  [{ theme: 4 }, "#4472C4"],
  [{ theme: 4, tint: 0.7999816888943144 }, "#DAE3F3"],
  [{ theme: 4, tint: -0.249977111117893 }, "#2F5597"],
  [{ theme: 0, tint: -0.1499984740745262 }, "#D9D9D9"],
  [{ indexed: 10 }, "#FF0000"],
  [{ indexed: 64 }, undefined],
  [{}, undefined],
  [undefined, undefined],
])("%j is %j", (color, expected) => {
  expect(resolveColor(color, office)).toBe(expected);
});
