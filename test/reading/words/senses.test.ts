import { readSenses } from "../../../src/reading/words/senses";

it.each<[string, readonly string[]]>([
  ["Obiettivo", ["objective"]],
  ["OBIETTIVO:", ["objective"]],
  ["N. obiettivo", ["code", "objective"]],
  ["Obiettivo n.", ["code", "objective"]],
  ["N.", ["code"]],
  ["Q3 Target", ["target"]],
  ["Target 2026", ["target"]],
  ["Target 2026 %", ["target"]],
  ["Indikatoren Indicatori", ["indicator"]],
])("the whole of a heading: %s", (heading, whole) => {
  expect([...readSenses(heading).whole].sort()).toEqual([...whole].sort());
});

it("a number sign hides nothing of what is numbered", () => {
  expect(readSenses("Obiettivo operativo n.").any).toEqual(
    expect.arrayContaining(["code", "operationalObjective"]),
  );
});
