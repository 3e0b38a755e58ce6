import type { UnreadableCause } from "../model/target";
import { defineRule } from "./rule";

/** Causes with a rule of their own: formula-error, target-two-values, target-ambiguous, target-missing. */
const OTHER_RULES: ReadonlySet<UnreadableCause> = new Set(["error", "twoValues", "ambiguous", "blank"]);

export const targetUnreadable = defineRule({
  id: "target-unreadable",
  severity: "warning",
  problem: { it: "Target che non si capisce", en: "Target that cannot be read" },
  title: {
    it: "Un target è scritto in una forma che si può leggere.",
    en: "Require targets in a form that can be read.",
  },
  why: {
    it: "Un target che il programma non legge non ha punteggio automatico, e spesso non lo capisce nemmeno chi valuta.",
    en: "A target that cannot be read has no automatic score, and often the assessor does not understand it either.",
  },
  source: "Linee guida DFP n. 2/2017",
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | Formare il personale        | Ore di formazione | almeno 20 ore |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore        | Target                       |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10                        |
    | Formare il personale        | Ore di formazione | >= ?? {target-unreadable}    |`,
  ],

  scope: "item",
  check({ measured }, report) {
    for (const { indicator, targets } of measured) {
      for (const { reading, meaning } of targets) {
        if (meaning.ok || OTHER_RULES.has(meaning.cause)) continue;
        report({
          at: reading.at,
          about: [indicator.id],
          message: {
            it: `Atteso un target leggibile, trovato «${reading.text}»: ${meaning.reason.it}.`,
            en: `Expected a target that can be read, found “${reading.text}”: ${meaning.reason.en}.`,
          },
        });
      }
    }
  },
});
