import { partOfWhole } from "../../../src/reading/words/partOfWhole";

it.each([
  ["1/4", 0.25],
  ["20 / 100", 0.2],
  ["3/3", 1],
  ["5/4", null],
  ["1/0", null],
  ["1/4/2026", null],
  ["un quarto", null],
])("reads %s as %s of the whole", (text, share) => {
  expect(partOfWhole(text)).toBe(share);
});
