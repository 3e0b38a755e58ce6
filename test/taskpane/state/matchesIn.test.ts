import fc from "fast-check";
import { fold } from "../../../src/taskpane/state/fold";
import { matchesIn } from "../../../src/taskpane/state/matchesIn";

it.each([
  ["Imprese e contributi", "imprese", "[Imprese] e contributi"],
  ["Qualità della qualita", "QUALITÀ", "[Qualità] della [qualita]"],
  ["Qualità dei dati", "qualita", "[Qualità] dei dati"],
  ["Formazione", "", "Formazione"],
  ["Formazione", "imprese", "Formazione"],
  ["aaa", "aa", "[aa]a"],
])("of %s a search for %s finds %s", (text, query, marked) => {
  const pieces = matchesIn(text, query).map(({ text: part, hit }) => (hit ? `[${part}]` : part));
  expect(pieces.join("")).toBe(marked);
});

it("leaves every text whole, and marks what the search compares as equal", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "à", "à", "B", "b", " ", "1", "ß", "😀") });
  fc.assert(
    fc.property(text, text, (searched, query) => {
      const pieces = matchesIn(searched, query);
      expect(pieces.map((piece) => piece.text).join("")).toBe(searched);
      for (const piece of pieces) if (piece.hit) expect(fold(piece.text)).toContain(fold(query));
    }),
  );
});
