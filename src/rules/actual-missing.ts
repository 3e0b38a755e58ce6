import { isWholeYear, periodYear } from "../targets/period";
import { defineRule } from "./rule";

export const actualMissing = defineRule({
  id: "actual-missing",
  severity: "warning",
  severityIn: { drafting: "off", publication: "off", final: "error" },
  problem: { it: "Manca il risultato", en: "Result missing" },
  title: {
    it: "A consuntivo ogni indicatore ha il suo risultato.",
    en: "Require an actual for every indicator once its period is over.",
  },
  why: {
    it: "Un risultato mancante a gennaio è normale; nella Relazione toglie l'obiettivo dalla valutazione.",
    en: "A missing actual is normal in January; in the final report it takes the objective out of the assessment.",
  },
  source: "D.Lgs. 150/2009, art. 6; art. 10, c. 1, lett. b",
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Target 2026 | Consuntivo 2026 |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10       | 9               |
    | Formare il personale        | Ore di formazione | >= 20       | 22              |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore        | Target 2026 | Consuntivo 2026  |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10       | 9                |
    | Formare il personale        | Ore di formazione | >= 20       | {actual-missing} |`,
  ],

  scope: "item",
  check({ measured, year, profile }, report) {
    const halfYear = profile.phase === "half-year";
    for (const { indicator, targets } of measured) {
      if (indicator.aggregate || indicator.blankActuals.length === 0) continue;
      if (!targets.some(({ meaning }) => !meaning.ok || meaning.target.kind !== "none")) continue;
      for (const { at, period } of indicator.blankActuals) {
        const mine = year === null || (periodYear(period) ?? year) === year;
        // Half-way through the year only the steps on the way are due.
        if (!mine || (halfYear && isWholeYear(period))) continue;
        report({
          at,
          related: [indicator.name.at],
          about: [indicator.id],
          message: {
            it: `Atteso il risultato di «${indicator.name.value}» al ${period}, trovato vuoto.`,
            en: `Expected the actual of “${indicator.name.value}” for ${period}, found none.`,
          },
        });
      }
    }
  },
});
