import { spelledNumber } from "../../../src/reading/words/spelledNumber";

it.each([
  ["trenta punti su cento", "30 punti su 100"],
  ["Ventotto per cento", "28 per 100"],
  ["novantuno", "91"],
  ["ventitré", "23"],
  ["tredici/cento", "13/100"],
])("reads the numbers of %j", (words, figures) => {
  expect(spelledNumber(words)).toBe(figures);
});

it("leaves words that only begin so", () => {
  expect(spelledNumber("trentino, centro, unità")).toBe("trentino, centro, unità");
});
