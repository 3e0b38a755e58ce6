import { perPlan } from "./perPlan";
import { defineRule } from "./rule";

export const monitoringMissing = defineRule({
  id: "monitoring-missing",
  severity: "info",
  severityIn: { "half-year": "warning", final: "warning" },
  problem: { it: "Manca lo stato del monitoraggio", en: "Monitoring state missing" },
  title: {
    it: "Dove il foglio ha il monitoraggio, ogni indicatore ha uno stato.",
    en: "Require a state for every indicator where the sheet has monitoring.",
  },
  why: {
    it: "Chi legge a metà anno deve sapere di ogni indicatore se va o non va; prima del monitoraggio la riga vuota è giusta.",
    en: "Half-way through the year the reader must know of every indicator how it stands; before that a blank is right.",
  },
  source: "D.Lgs. 150/2009, art. 6",
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Target | Monitoraggio        |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  | in linea con target |
    | Formare il personale        | Ore di formazione | >= 20  | in linea con target |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore        | Target | Monitoraggio         |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  | in linea con target  |
    | Formare il personale        | Ore di formazione | >= 20  | {monitoring-missing} |`,
  ],

  scope: "item",
  check(context, report) {
    const { phase } = context.profile;
    const due = phase === "half-year" || phase === "final";
    for (const { id, name, blanks, monitoring } of context.indicators) {
      if (monitoring || !blanks.monitoring || (!due && !isBegun(context))) continue;
      report({
        at: blanks.monitoring,
        related: [name.at],
        about: [id],
        message: {
          it: `Atteso lo stato di «${name.value}», trovato vuoto.`,
          en: `Expected the state of “${name.value}”, found none.`,
        },
      });
    }
  },
});

/** Whether anybody has a state already. */
const isBegun = perPlan(({ indicators }) => indicators.some(({ monitoring }) => monitoring !== null));
