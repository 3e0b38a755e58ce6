import { defineRule } from "./rule";

export const baselineMissing = defineRule({
  id: "baseline-missing",
  severity: "info",
  problem: { it: "Manca il valore storico", en: "Baseline missing" },
  title: {
    it: "C'è un valore storico, o l'anno è di rilevazione.",
    en: "Require a baseline, or a year of first measurement.",
  },
  why: {
    it: "Un target si giudica rispetto a quello che si faceva prima.",
    en: "A target is judged against what was done before.",
  },
  source: "D.Lgs. 150/2009, art. 5, c. 2, lett. f",
  good: [
    `
    | Obiettivo operativo  | Indicatore         | Valore storico | Target 2026         |
    | Formare il personale | Ore di formazione  | 18             | >= 20               |
    | Ascoltare gli utenti | Utenti soddisfatti |                | Anno di rilevazione |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore         | Valore storico     | Target 2026 |
    | Formare il personale | Ore di formazione  | 18                 | >= 20       |
    | Ascoltare gli utenti | Utenti soddisfatti | {baseline-missing} | >= 80%      |`,
  ],

  scope: "item",
  check({ measured }, report) {
    for (const { indicator, targets } of measured) {
      const { id, name, baseline, blanks, aggregate } = indicator;
      if (baseline || !blanks.baseline || aggregate) continue;
      const measuredOnce = targets.some(({ meaning }) => meaning.ok && meaning.target.kind === "none");
      if (measuredOnce) continue;
      report({
        at: blanks.baseline,
        related: [name.at],
        about: [id],
        message: {
          it: `Atteso il valore storico di «${name.value}», trovato vuoto.`,
          en: `Expected a baseline for “${name.value}”, found none.`,
        },
      });
    }
  },
});
