import { readPolarity } from "../../src/directions/readPolarity";

it.each([
  ["Positiva", "higher"],
  ["Negativa", "lower"],
  ["crescente", "higher"],
  ["Decrescente", "lower"],
  ["↑", "higher"],
  ["↓", "lower"],
  ["+", "higher"],
  ["−", "lower"],
  ["-", "lower"],
  ["⬇️", "lower"],
  ["▲", "higher"],
  ["in aumento", "higher"],
  ["In diminuzione", "lower"],
  ["Negativa (meno è meglio)", "lower"],
  ["Higher is better", "higher"],
  ["the lower the better", "lower"],
  ["Più alto è meglio", "higher"],
  ["più basso è meglio", "lower"],
  ["Verso: decrescente", "lower"],
  ["MAX", "higher"],
  ["MIN", "lower"],
  ["stabile", null],
  ["costante", null],
  ["", null],
  ["n.d.", null],
])("reads the polarity %j as %s", (text, direction) => {
  expect(readPolarity(text)).toBe(direction);
});
