import { drawSheet } from "../../../src/grid/drawSheet";
import { headingWord } from "../../../src/layouts/words/headingWord";

const word = (drawn: string) => {
  const cell = drawSheet(`| ${drawn} |`).workbook.sheets[0]?.rows[0]?.[0];
  if (!cell) throw new Error("nothing drawn");
  return headingWord({ cell });
};

it.each([
  ["Peso", "weight", null],
  ["Target 2026", "target", "2026"],
  ["Target: 2026", "target", "2026"],
])("reads the heading %s", (drawn, term, period) => {
  expect(word(drawn)).toMatchObject({ label: { term }, period });
});

it.each([
  ["2026", "2026"],
  ["31/12/2026", "31/12/2026"],
  ["al 30/6", "30/6"],
  ["al 30/6 (*)", "30/6"],
  ["(c) 2026", "2026"],
])("reads %s over a column as its period", (drawn, period) => {
  expect(word(drawn)).toMatchObject({ label: null, period });
});

it.each(["60", "0,5", "90%", "Ridurre i tempi", "Peso: 30%", "Obiettivo operativo 1.1", "#REF!"])(
  "sees no heading in %s",
  (drawn) => {
    expect(word(drawn)).toBeNull();
  },
);
