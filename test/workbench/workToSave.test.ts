import { drawSheet } from "../../src/grid/drawSheet";
import type { Grid, Workbook } from "../../src/model/grid";
import { afterShift } from "../../src/workbench/host/structure";
import type { SheetNow } from "../../src/workbench/host/sheetNow";
import { workToSave } from "../../src/workbench/host/workToSave";

const PICTURE = `
  | Obiettivo | Peso |
  | Servizi   | 60%  |
  | Imprese   | 40%  |`;

const file = drawSheet(PICTURE, "piano.xlsx").workbook;
const [grid] = file.sheets;
if (!grid) throw new Error("no sheet was drawn");
const two: Workbook = { ...file, sheets: [grid, { ...grid, sheet: "Altro" }] };

const sheetNow = (id: string, stored: Grid, shown = stored) => ({ id, grid: stored, shown: () => shown });
const now = (...grids: readonly Grid[]) => grids.map((each, place) => sheetNow(`sheet-${place + 1}`, each));
const still: ReadonlySet<string> = new Set();
const other = drawSheet(PICTURE.replace("40%", "45%"), "piano.xlsx").workbook.sheets[0] ?? grid;

it("finds nothing to save in a workbook nobody touched", () => {
  expect(workToSave(two, now(...two.sheets), still)).toEqual({
    ok: true,
    sheets: [],
    cells: 0,
    left: [],
    stale: [],
    added: [],
  });
});

it("finds the changed cells under the name the file knows", () => {
  const work = workToSave(file, now({ ...other, sheet: "Nuovo nome" }), still);
  expect(work).toMatchObject({
    sheets: [{ sheet: grid.sheet, cells: [{ row: 2, col: 1, cell: { value: 0.45 } }] }],
    cells: 1,
    left: [{ kind: "renamed", sheet: "Nuovo nome" }],
  });
});

it("counts what people changed, not what formulas made of it", () => {
  const at = (col: number) => ({ sheet: grid.sheet, row: 0, col });
  const sum = (value: number): Grid => ({
    ...grid,
    rows: [
      [
        { at: at(0), type: "number", value: value * 2, text: "", formula: "=B1*2" },
        { at: at(1), type: "number", value, text: "" },
      ],
    ],
  });
  const work = workToSave({ ...file, sheets: [sum(1)] }, now(sum(2)), still);
  expect(work).toMatchObject({ cells: 1, sheets: [{ cells: [{ formula: false }, { cell: { value: 2 } }] }] });
});

it("takes along a sheet that was added", () => {
  const more = { ...grid, sheet: "Verifica" };
  expect(workToSave(two, [...now(...two.sheets), sheetNow("x1", more)], still)).toMatchObject({
    ok: true,
    left: [],
    added: [more],
  });
});

it.each<[string, readonly SheetNow[], object]>([
  ["a sheet less", now(grid), { kind: "removed", sheet: "Altro" }],
  [
    "cells united",
    now({ ...grid, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }, { ...grid, sheet: "Altro" }),
    { kind: "merges", sheet: grid.sheet },
  ],
  [
    "a hidden row",
    now({ ...grid, hiddenRows: new Set([1]) }, { ...grid, sheet: "Altro" }),
    { kind: "hidden", sheet: grid.sheet },
  ],
])("says that a copy lacks %s", (_what, sheets, expected) => {
  expect(workToSave(two, sheets, still)).toMatchObject({ ok: true, left: [expected] });
});

it("refuses where cells are no longer where the file has them", () => {
  expect(workToSave(two, now(...two.sheets), new Set(["sheet-2"]))).toEqual({
    ok: false,
    shifted: ["Altro"],
  });
});

describe("rows and columns", () => {
  const insert = { sheetId: "a", kind: "sheet.mutation.insert-row", from: 3, to: 4 };
  const remove = { ...insert, kind: "sheet.mutation.remove-rows" };
  const elsewhere = { ...insert, sheetId: "b" };

  it.each([
    ["inserted", [insert], 1],
    ["inserted and undone", [insert, remove], 0],
    ["removed and undone", [remove, insert], 0],
    ["inserted, then others removed", [insert, { ...remove, from: 7, to: 8 }], 2],
    ["inserted and undone, with another sheet between", [insert, elsewhere, remove], 1],
  ])("%s", (_what, steps, left) => {
    expect(steps.reduce(afterShift, [])).toHaveLength(left);
  });
});
