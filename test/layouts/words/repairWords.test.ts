import { repairWords } from "../../../src/layouts/words/repairWords";

const known = new Set(["peso", "obiettivo", "strategico", "operativo", "indicatore", "target"]);

it.each([
  ["a letter dropped", "obietivo strategico", "obiettivo strategico"],
  ["a letter doubled", "obbiettivo strategico", "obiettivo strategico"],
  ["letters swapped", "opertaivo", "operativo"],
  ["a letter changed", "indicatose", "indicatore"],
  ["a small word slipped", "dela target", "target"],
  ["a short word beside a sure one", "pesso obiettivo", "peso obiettivo"],
])("puts right %s", (_what, text, meant) => {
  expect(repairWords(text.split(" "), known)[0]?.join(" ")).toBe(meant);
});

it.each([
  ["nothing is wrong", "obiettivo strategico"],
  ["a word is another one", "casa obiettivo"],
  ["a short word stands alone", "pesso"],
  ["several words are unknown", "xyzt qwer peso"],
  ["a figure is no slip", "target1"],
])("offers nothing where %s", (_what, text) => {
  expect(repairWords(text.split(" "), known)).toEqual([]);
});
