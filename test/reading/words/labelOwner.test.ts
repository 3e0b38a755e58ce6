import { labelOwner } from "../../../src/reading/words/labelOwner";

it.each([
  ["Peso indicatore", "weight", "indicator"],
  ["Peso della fase", "weight", "action"],
  ["Data fase", "target", null],
  ["Codice ob. strategico", "code", "strategicObjective"],
  ["Peso obiettivo operativo", "weight", "operationalObjective"],
  ["Peso obiettivo", "weight", "objective"],
  // what an indicator aims at
  ["Valore obiettivo", "target", null],
  ["Valore obiettivo", "threshold", null],
  ["Responsabile della rilevazione", "responsible", "indicator"],
  ["Responsabile del dato", "responsible", "indicator"],
  ["Responsabile", "responsible", null],
  ["Peso", "weight", null],
  ["Obiettivo strategico", "strategicObjective", null],
] as const)("«%s» (%s) is of: %s", (words, term, owner) => {
  expect(labelOwner(words, term)).toBe(owner);
});
