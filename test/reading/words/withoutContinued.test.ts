import { withoutContinued } from "../../../src/reading/words/withoutContinued";

it.each([
  ["Tutelare i marchi (segue)", "Tutelare i marchi"],
  ["Tutelare i marchi - segue", "Tutelare i marchi"],
  ["segue 2. Tutelare i marchi", "2. Tutelare i marchi"],
  ["(segue) Tutelare i marchi", "Tutelare i marchi"],
  ["Segue: Tutelare i marchi", "Tutelare i marchi"],
  ["continua 2.1 Tutelare i marchi", "2.1 Tutelare i marchi"],
  // A title of its own.
  ["Segue il cantiere della nuova sede", "Segue il cantiere della nuova sede"],
  ["Continuare la formazione", "Continuare la formazione"],
])("%s", (title, words) => {
  expect(withoutContinued(title)).toBe(words);
});
