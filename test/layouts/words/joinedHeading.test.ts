import { joinedHeading } from "../../../src/layouts/words/joinedHeading";

it.each([
  ["Obiettivi strategici - cod.", "code", "strategicObjective", null, null],
  ["Obiettivi strategici\nTarget\n2026", "target", "strategicObjective", "2026", null],
  ["Azioni: Soglie: 80%", "threshold", "action", null, 0.8],
  ["Obiettivi operativi / Peso", "weight", "operationalObjective", null, null],
])("reads %j as headings of several rows", (text, term, of, period, level) => {
  expect(joinedHeading(text)).toMatchObject({ label: { term, of }, period, level });
});

it.each([
  "Obiettivo operativo: Ridurre i tempi",
  "Peso - Target",
  "Obiettivi strategici",
  "Obiettivi strategici - 2026",
  "Progetto A - Obiettivo operativo",
])("leaves %j as it is", (text) => {
  expect(joinedHeading(text)).toBeUndefined();
});
