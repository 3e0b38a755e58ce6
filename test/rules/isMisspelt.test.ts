import { isMisspelt } from "../../src/rules/isMisspelt";

it.each([
  ["segreteria generale", "segerteria generale", true],
  ["segreteria generale", "segreeteria generale", true],
  ["segreteria generale", "segrteria generale", true],
  ["segreteria generale", "segretaria generale", true],
  ["dirigente area 1", "dirigent area 1", true],
  ["dirigente area 1", "dirigente area 2", false],
  ["mario rossi", "maria rossi", false],
  ["area affari", "aree affari", false],
  ["ufficio tecnico", "ufficio tecnico comunale", false],
  ["segreteria generale", "segreteria generale", false],
])("%j beside %j is a slip: %j", (a, b, slip) => {
  expect(isMisspelt(a.split(" "), b.split(" "))).toBe(slip);
  expect(isMisspelt(b.split(" "), a.split(" "))).toBe(slip);
});
