import type { MeasuredTarget } from "./measuredIndicator";
import { defineRule } from "./rule";

export const targetYearSelf = defineRule({
  id: "target-year-self",
  severity: "warning",
  problem: { it: "Target confrontato con il suo stesso anno", en: "Target compared with its own year" },
  title: {
    it: "Un target non si confronta con il suo stesso anno.",
    en: "Disallow a target that is compared with its own year.",
  },
  why: {
    it: "«Meno del 2026» nel piano 2026 chiede di fare meno di sé stessi: di solito si voleva l'anno prima.",
    en: "“Less than 2026” in the plan for 2026 asks to do less than oneself: the year before was meant.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo  | Indicatore          | Target 2026 |
    | Contenere gli oneri  | Oneri di incasso    | < 2025      |
    | Formare il personale | Ore di formazione   | >= 20       |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore          | Target 2026               |
    | Contenere gli oneri  | Oneri di incasso    | < 2026 {target-year-self} |
    | Formare il personale | Ore di formazione   | >= 20                     |`,
  ],

  scope: "item",
  check({ measured, year }, report) {
    for (const { indicator, targets } of measured) {
      for (const target of targets) {
        const { reading } = target;
        const named = comparedYear(target);
        const own = target.year ?? year;
        if (named === null || own === null || named < own) continue;
        report({
          at: reading.at,
          about: [indicator.id],
          message: {
            it: `Atteso il confronto con un anno prima del ${own}, trovato «${reading.text}».`,
            en: `Expected a comparison with a year before ${own}, found “${reading.text}”.`,
          },
        });
      }
    }
  },
});

/** The year a target is compared with: as read, or a bare "< 2026" whatever else it could mean. */
function comparedYear({ reading, meaning }: MeasuredTarget): number | null {
  const basis = meaning.ok ? meaning.target.basis : null;
  if (basis && "year" in basis) return basis.year;
  const bare = /^\s*[<>≤≥]=?\s*((?:19|20)\d\d)\s*$/.exec(reading.text)?.[1];
  return bare === undefined ? null : Number(bare);
}
