import fc from "fast-check";
import { growTree } from "../../../src/reading/tree/growTree";
import { readFacts } from "../../support/readFacts";

const SHEETS = [
  "## Pesi (list)\noperational 1.1 · Tempi [60]\noperational 1.2 · Formazione [40]\noperational 2.1 · Alberi [100]",
  "## Strategici\nstrategic 1 · Servizi\nstrategic 2 · Ambiente",
  "## Schede\noperational 1.1 · Ridurre i tempi\n  - Giorni\noperational 1.2 · Formare il personale\n  - Ore\noperational 2.1 · Piantare alberi\n  - Piante",
  "## Indicatori\n>operational 1.2 ·\n  - Corsi\n>operational 2.1 ·\n  - Aiuole",
];

/** Every node as code, title, weight and what it hangs on; every indicator with its node: in no order. */
function saidBy(text: string): string[] {
  const { facts, sheets } = readFacts(text);
  const { nodes, indicators } = growTree(facts, { sheets });
  const codes = new Map(nodes.map(({ id, code }) => [id, code?.value ?? ""]));
  return [
    ...nodes.map(
      ({ code, title, weight, parent }) =>
        `${code?.value} ${title.value} ${weight?.fraction ?? ""} < ${codes.get(parent ?? "") ?? ""}`,
    ),
    ...indicators.map(({ name, parent }) => `${name.value} < ${codes.get(parent)}`),
  ].sort();
}

it("grows the same tree in whatever order the sheets stand", () => {
  const usual = saidBy(SHEETS.join("\n"));
  expect(usual).toContain("1.1 Ridurre i tempi 0.6 < 1");
  expect(usual).toContain("Aiuole < 2.1");
  fc.assert(
    fc.property(fc.shuffledSubarray([...SHEETS], { minLength: SHEETS.length }), (sheets) => {
      expect(saidBy(sheets.join("\n"))).toEqual(usual);
    }),
  );
});
