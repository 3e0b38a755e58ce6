import { defineRule } from "./rule";

export const sourceMissing = defineRule({
  id: "source-missing",
  severity: "info",
  problem: { it: "Manca la fonte dei dati", en: "Data source missing" },
  title: {
    it: "Dove il foglio chiede la fonte dei dati, c'è.",
    en: "Require a data source where the sheet has the field.",
  },
  why: {
    it: "Chi verifica il risultato deve sapere da quale archivio viene il numero.",
    en: "Whoever verifies the result must know which records the figure comes from.",
  },
  source: "DPCM 18 settembre 2012, art. 3, c. 3",
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Fonte dei dati | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | protocollo     | <= 10  |
    | Formare il personale        | Ore di formazione | personale      | >= 20  |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore        | Fonte dei dati   | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | protocollo       | <= 10  |
    | Formare il personale        | Ore di formazione | {source-missing} | >= 20  |`,
  ],

  scope: "item",
  check({ indicators }, report) {
    for (const { id, name, blanks, aggregate } of indicators) {
      if (aggregate || !blanks.source) continue;
      report({
        at: blanks.source,
        related: [name.at],
        about: [id],
        message: {
          it: `Attesa la fonte dei dati di «${name.value}», trovata vuota.`,
          en: `Expected the data source of “${name.value}”, found none.`,
        },
      });
    }
  },
});
