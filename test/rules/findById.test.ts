import fc from "fast-check";
import { findById } from "../../src/rules/findById";

it("finds what stands under an id in any of the lists, whatever the order of the questions", () => {
  const ids = (letter: string) =>
    fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map((number) => `${letter}${number}`));
  const question = fc.constantFrom("n", "i", "x").chain((letter) => ids(letter));
  fc.assert(
    fc.property(ids("n"), ids("i"), fc.array(question), (nodes, indicators, questions) => {
      const lists = [nodes, indicators].map((list) => list.map((id) => ({ id })));
      const find = findById(...lists);
      for (const asked of [...nodes, ...indicators, ...questions.flat(), ...indicators, ...nodes]) {
        expect(find(asked)).toBe(lists.flat().find(({ id }) => id === asked));
      }
    }),
  );
});
