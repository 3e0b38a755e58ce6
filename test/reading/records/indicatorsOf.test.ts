import type { Role } from "../../../src/reading/model";
import { factsOfTable } from "./factsOfTable";

/** Code, name and targets of the indicators of a table's one record. */
const read = (headings: string, cells: string, roles: readonly Role[]) =>
  factsOfTable(`| Obiettivo | ${headings} |\n| Formare | ${cells} |`, ["title:objective", ...roles]).flatMap(
    ({ indicators }) =>
      indicators.map(({ code, name, targets, unit }) =>
        [code?.value, name.value, ...targets.map(({ text }) => text), unit?.value].filter(Boolean).join(" "),
      ),
  );

it.each<[string, string, string, readonly Role[], readonly string[]]>([
  [
    "behind the names",
    "Indicatore | Target 2026 | Indicatore | Target 2026",
    "Ore | 20 | Corsi | 3",
    ["name", "target", "name", "target"],
    ["Ore 20", "Corsi 3"],
  ],
  [
    "before the names, as their codes are",
    "Codice | Indicatore | Target 2026 | Codice | Indicatore | Target 2026",
    "F1 | Ore | 20 | F2 | Corsi | 3",
    ["code:indicator", "name", "target", "code:indicator", "name", "target"],
    ["F1 Ore 20", "F2 Corsi 3"],
  ],
  [
    "before the first name",
    "Unità | Indicatore | Target 2026",
    "ore | Formazione | 20",
    ["unit", "name", "target"],
    ["Formazione 20 ore"],
  ],
  [
    "behind the last name, with a code",
    "Indicatore | Target 2026 | Codice",
    "Ore | 20 | F1",
    ["name", "target", "code:indicator"],
    ["F1 Ore 20"],
  ],
])("the columns of several indicators stand %s", (_where, headings, cells, roles, expected) => {
  expect(read(headings, cells, roles)).toEqual(expected);
});
