import { drawSheet } from "../../../src/grid/drawSheet";
import { SheetView } from "../../../src/grid/sheetView";
import type { Correction, HeadingsCorrection } from "../../../src/model/correction";
import { pointedBand } from "../../../src/reading/regions/pointedBand";

const pointed = (row: number, ...corrections: readonly Correction[]) => {
  const [grid] = drawSheet("## Piano\n| Bozza |\n| | Voce A | Voce B |\n| | Formare | 20 |").workbook.sheets;
  if (!grid) throw new Error("a sheet is due");
  const band = pointedBand(new SheetView(grid), row, corrections);
  return band && [band.top, band.bottom, band.left, band.right];
};
const SAID: HeadingsCorrection = { kind: "headings", texts: ["voce a", "voce b"], rows: 1 };

it.each<[string, HeadingsCorrection, readonly number[]]>([
  ["wherever they stand", SAID, [1, 1, 1, 2]],
  ["on their sheet", { ...SAID, sheet: "Piano" }, [1, 1, 1, 2]],
  ["of two rows", { ...SAID, rows: 2 }, [1, 2, 1, 2]],
])("headings a planner pointed at: %s", (_which, said, band) => {
  expect(pointed(1, said)).toEqual(band);
  expect(pointed(1, { kind: "part", sheet: "Piano" }, { ...SAID, sheet: "Altro" }, said)).toEqual(band);
});

it.each<[string, number, HeadingsCorrection]>([
  ["on another sheet", 1, { ...SAID, sheet: "Altro" }],
  ["in another row", 2, SAID],
  ["with a word more", 1, { ...SAID, texts: ["voce a", "voce b", "voce c"] }],
  ["with a word fewer", 1, { ...SAID, texts: ["voce a"] }],
  ["in another order", 1, { ...SAID, texts: ["voce b", "voce a"] }],
])("headings a planner pointed at %s begin nothing", (_where, row, said) => {
  expect(pointed(row, said)).toBeUndefined();
});
