import { drawSheet } from "../../../src/grid/drawSheet";
import {
  fractionOf,
  isInFractions,
  isWritten,
  readWeight,
  type Weighted,
} from "../../../src/layouts/words/readWeight";

/** The weights of one group, drawn in one row. */
function group(...drawn: readonly string[]): readonly Weighted[] {
  const [grid] = drawSheet(`| ${drawn.join(" | ")} |`).workbook.sheets;
  if (!grid) throw new Error("nothing drawn");
  return drawn.map((_, col) => {
    const cell = grid.rows[0]?.[col];
    return { weight: cell ? readWeight(cell) : null };
  });
}

const fractions = (...drawn: readonly string[]) => {
  const members = group(...drawn);
  return members.map((member) => fractionOf(member, isInFractions(members)));
};

it.each([
  ["percentages", ["60%", "40%"], [0.6, 0.4]],
  ["plain numbers", ["60", "40"], [0.6, 0.4]],
  ["decimals", ["33,33", "33,33", "33,34"], [0.3333, 0.3333, 0.3334]],
  ["fractions", ["0,6", "0,4"], [0.6, 0.4]],
  ["a single 1", ["1"], [1]],
  ["a hundred ones", Array.from({ length: 100 }, () => "1"), Array.from({ length: 100 }, () => 0.01)],
  ["texts", ['"60"', '"40 %"'], [0.6, 0.4]],
  ["a text with its label", ['"Peso: 60%"', '"Peso: 40%"'], [0.6, 0.4]],
  ["words", ['"30 per cento"', '"70 punti"'], [0.3, 0.7]],
  ["both scales", ["50%", "50"], [0.5, 0.5]],
  ["a percentage among fractions", ["50%", "0,5"], [0.5, 0.5]],
  ["what is no number", ["alto", "40"], [null, 0.4]],
  ["blanks", ["", "40"], [null, 0.4]],
])("reads %s on one scale", (_what, drawn, read) => {
  expect(fractions(...drawn)).toEqual(read);
});

it.each([
  ["60", "number"],
  ["60%", "percent"],
  ['"60%"', "text"],
])("keeps how %s is stored", (drawn, stored) => {
  expect(group(drawn)[0]?.weight).toMatchObject({ stored, text: drawn.replaceAll('"', "") });
});

it("knows a weight somebody wrote from an empty cell", () => {
  expect(isWritten(group("0")[0]?.weight ?? null)).toBe(true);
  expect(
    isWritten({ fraction: null, text: "", at: { sheet: "Piano", row: 0, col: 0 }, stored: "blank" }),
  ).toBe(false);
  expect(isWritten(null)).toBe(false);
});
