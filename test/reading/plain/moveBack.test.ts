import type { Address } from "../../../src/model/address";
import { moveBack } from "../../../src/reading/plain/moveBack";

/** The sheet "Due" stood three rows further down and, from its fifth row, in its first columns. */
const move = (at: Address): Address =>
  at.sheet === "Due"
    ? at.row < 4
      ? { ...at, row: at.row + 3 }
      : { ...at, row: at.row - 4, col: at.col - 2 }
    : at;
const AREA = { top: 1, left: 2, bottom: 2, right: 3 };
const BEFORE = { top: 4, left: 2, bottom: 5, right: 3 };

it.each<[string, unknown, unknown]>([
  ["a place", { at: { sheet: "Due", row: 1, col: 2 } }, { at: { sheet: "Due", row: 4, col: 2 } }],
  ["a place elsewhere", { at: { sheet: "Uno", row: 1, col: 2 } }, { at: { sheet: "Uno", row: 1, col: 2 } }],
  ["an area beside the name of its sheet", { sheet: "Due", range: AREA }, { sheet: "Due", range: BEFORE }],
  [
    "an area of a sheet's block",
    { name: "Due", blocks: [{ range: AREA }] },
    { name: "Due", blocks: [{ range: BEFORE }] },
  ],
  ["an area of no sheet, beside a name", { name: "Due", range: AREA }, { name: "Due", range: AREA }],
  [
    "an area beside a place",
    { at: { sheet: "Due", row: 0, col: 0 }, cells: [AREA] },
    { at: { sheet: "Due", row: 3, col: 0 }, cells: [BEFORE] },
  ],
  [
    "an area over two halves",
    { sheet: "Due", range: { top: 3, left: 2, bottom: 5, right: 4 } },
    { sheet: "Due", range: { top: 1, left: 2, bottom: 6, right: 2 } },
  ],
  [
    "no place, and what is kept as it is",
    { at: null, top: 1, year: new Set([2026]) },
    { at: null, top: 1, year: new Set([2026]) },
  ],
])("says where it stood: %s", (_what, now, before) => {
  expect(moveBack(now, move)).toEqual(before);
});
