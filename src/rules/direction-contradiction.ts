import type { Direction, TargetMeaning } from "../model/target";
import { defineRule } from "./rule";

export const directionContradiction = defineRule({
  id: "direction-contradiction",
  severity: "error",
  severityIn: { drafting: "warning" },
  problem: { it: "Versi che si contraddicono", en: "Directions that contradict each other" },
  title: {
    it: "Segno, colonna del verso e anni di un indicatore dicono lo stesso verso.",
    en: "Require sign, column of the direction and years of an indicator to say one way.",
  },
  why: {
    it: "Se la colonna dice «negativa» e il target dice «≥», lo stesso risultato merita il massimo e il minimo.",
    en: "When the column says “negative” and the target says “≥”, one result earns the most and the least.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo  | Indicatore        | Target 2026 | Target 2027 |
    | Formare il personale | Ore di formazione | >= 20       | >= 24       |
    | Pagare prima         | Giorni            | <= 28       | <= 25       |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore        | Target 2026 | Target 2027                     |
    | Formare il personale | Ore di formazione | >= 20       | "<= 24" {direction-contradiction} |
    | Pagare prima         | Giorni            | <= 28       | <= 25                           |`,
  ],

  scope: "item",
  check({ measured }, report) {
    for (const { indicator, targets } of measured) {
      const known = indicator.direction;
      const first = targets
        .map(({ meaning }) => (meaning.ok ? writtenWay(meaning.target) : null))
        .find((way) => way);
      const way = known && !known.assumed ? known.value : first;
      if (!way) continue;
      const agreeing = targets.filter(({ meaning }) => meaning.ok && writtenWay(meaning.target) === way);
      for (const { reading, meaning } of targets) {
        const written = meaning.ok ? writtenWay(meaning.target) : null;
        if (written === null || written === way) continue;
        const said = WAYS[way];
        report({
          at: reading.at,
          related: [...agreeing.map((target) => target.reading.at), indicator.name.at],
          about: [indicator.id],
          message: {
            it: `Atteso un target in cui ${said.it}, trovato «${reading.text}».`,
            en: `Expected a target where ${said.en}, found “${reading.text}”.`,
          },
        });
      }
    }
  },
});

const WAYS = {
  higher: { it: "più è meglio", en: "more is better" },
  lower: { it: "meno è meglio", en: "less is better" },
} as const;

/** The way the operator of a level says; a change may go either way beside levels. */
function writtenWay({ kind, operator, assumed, direction }: TargetMeaning): Direction | null {
  const level = kind === "comparison" || kind === "perUnit";
  return level && operator !== null && operator !== "=" && !assumed.includes("operator") ? direction : null;
}
