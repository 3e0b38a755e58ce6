import fc from "fast-check";
import { findById } from "../../src/rules/findById";

it("finds what stands under an id, whatever the order of the questions", () => {
  const id = fc.integer({ min: 0, max: 20 }).map((number) => `n${number}`);
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.array(id), (ids, questions) => {
      const items = ids.map((id) => ({ id }));
      const find = findById(items);
      for (const asked of [...ids, ...questions, ...ids]) {
        expect(find(asked)).toBe(items.find((item) => item.id === asked));
      }
    }),
  );
});
