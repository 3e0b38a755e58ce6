import { periodYear } from "../targets/period";
import { defineRule } from "./rule";

export const removedWithTargets = defineRule({
  id: "removed-with-targets",
  severity: "warning",
  problem: {
    it: "Indicatore eliminato che ha ancora un target",
    en: "Removed indicator that still has a target",
  },
  title: {
    it: "Un indicatore eliminato non ha più target dall'anno del piano in poi.",
    en: "Disallow targets from the plan year on for a removed indicator.",
  },
  why: {
    it: "Chi filtra il foglio o copia la colonna lo conta ancora fra quelli da raggiungere.",
    en: "Whoever filters the sheet or copies the column still counts it among those to reach.",
  },
  source: null,
  good: [
    `
    | Piano della performance 2026 |
    | Obiettivo strategico | Indicatore  | Target 2025 | Target 2026 | Note                                                                |
    | Servizi più semplici | Giorni medi | <= 12       | <= 10       |                                                                     |
    | ^                    | Pratiche    | >= 500      |             | Eliminato con deliberazione della Giunta n. 4 del 31 gennaio 2026   |`,
  ],
  bad: [
    `
    | Piano della performance 2026 |
    | Obiettivo strategico | Indicatore  | Target 2025 | Target 2026                   | Note                                                              |
    | Servizi più semplici | Giorni medi | <= 12       | <= 10                         |                                                                   |
    | ^                    | Pratiche    | >= 500      | >= 600 {removed-with-targets} | Eliminato con deliberazione della Giunta n. 4 del 31 gennaio 2026 |`,
  ],

  scope: "item",
  check({ removed, year }, report) {
    if (year === null) return;
    for (const { id, statusNote, targets } of removed) {
      const [first, ...others] = targets.filter(({ period }) => (periodYear(period) ?? year) >= year);
      if (!first) continue;
      report({
        at: first.at,
        related: [...others.map(({ at }) => at), ...(statusNote ? [statusNote.at] : [])],
        about: [id],
        message: {
          it: `Indicatore eliminato: atteso vuoto dal ${year}, trovato «${first.text}».`,
          en: `Expected no target from ${year} on for a removed indicator, found “${first.text}”.`,
        },
      });
    }
  },
});
