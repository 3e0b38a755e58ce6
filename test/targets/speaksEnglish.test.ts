import { speaksEnglish } from "../../src/targets/speaksEnglish";

it.each<[readonly string[], boolean]>([
  [["Number of visitors", "Potholes repaired"], true],
  [["Visitors", "Complaints", "Streetlights working"], true],
  [["Numero di visitatori", "Reclami"], false],
  [["Utenti", "Pratiche evase", "Ticket"], false],
  [[], false],
])("%j: %s", (names, english) => {
  expect(speaksEnglish(names)).toBe(english);
});
