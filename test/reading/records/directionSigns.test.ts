import { factsOfTable } from "./factsOfTable";

const directions = (...signs: readonly [string, string]) =>
  factsOfTable(
    `
    | Obiettivo | Indicatore | +/- | Target 2026 |
    | Formare | Ore | ${signs[0]} | 20 |
    | Pagare prima | Giorni | ${signs[1]} | 30 |`,
    ["title:objective", "name", "direction", "target"],
  ).flatMap(({ indicators }) => indicators.map(({ polarity }) => polarity?.value ?? null));

it.each<[string, [string, string], (string | null)[]]>([
  ["a dash beside a plus says that less is better", ["+", "-"], ["+", "-"]],
  ["a dash beside words is an empty place", ["crescente", "-"], ["crescente", null]],
  ["a dash beside another says nothing", ["-", "-"], [null, null]],
  ["a dash below an empty place says nothing", ["", "-"], [null, null]],
])("%s", (_what, signs, said) => {
  expect(directions(...signs)).toEqual(said);
});
