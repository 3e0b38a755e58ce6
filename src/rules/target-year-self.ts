import { periodYear } from "./period";
import { defineRule } from "./rule";

export const targetYearSelf = defineRule({
  id: "target-year-self",
  severity: "warning",
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

  check({ indicators, read, year }, report) {
    for (const indicator of indicators) {
      for (const reading of indicator.targets) {
        const target = read(indicator, reading);
        const basis = target.ok ? target.target.basis : null;
        const own = periodYear(reading.period) ?? year;
        if (own === null || !basis || !("year" in basis) || basis.year < own) continue;
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
