import fc from "fast-check";
import { fold } from "../../src/rules/fold";
import { groupBy } from "../../src/model/groupBy";
import { groupByText } from "../../src/rules/groupByText";

it.each([
  [["Ore", "ore ", "Utenti", "ORE."], [["Ore", "ore ", "ORE."]]],
  [["Qualità", "qualita'", "Quantità"], [["Qualità", "qualita'"]]],
  [["", " ", "–"], []],
  [["Ore", "Utenti"], []],
] as const)("of %j joins %j", (texts, groups) => {
  expect(groupByText(texts, (text) => text)).toEqual(groups);
});

it("joins what folds to the same, in the order of the plan", () => {
  const text = fc.string({ maxLength: 4, unit: fc.constantFrom(..."aAàb 1.-") });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const folded = [...groupBy(texts, fold)].filter(([key, group]) => key !== "" && group.length > 1);
      expect(groupByText(texts, (written) => written)).toEqual(folded.map(([, group]) => group));
    }),
  );
});
