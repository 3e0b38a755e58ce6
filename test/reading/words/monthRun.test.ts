import { monthRun } from "../../../src/reading/words/monthRun";

it.each<[string, readonly string[], readonly number[]]>([
  ["abbreviations", ["N.", "Fase", "GEN", "FEB", "MAR", "Peso"], [2, 3, 4]],
  ["whole names", ["Attività", "aprile", "maggio", "giugno"], [1, 2, 3]],
  ["English, with full stops", ["Step", "Jan.", "Feb.", "Mar.", "Apr."], [1, 2, 3, 4]],
  ["first letters", ["Fase", ..."GFMAMG"], [1, 2, 3, 4, 5, 6]],
  ["too few", ["Mar", "Apr"], []],
  ["out of order", ["SET", "MAR", "MAG", "GEN"], []],
  ["too few letters", ["G", "F", "M"], []],
])("finds the months of a calendar: %s", (_name, texts, found) => {
  expect([...monthRun(texts)].sort((a, b) => a - b)).toEqual(found);
});
