import { defineRule } from "./rule";

export const unitMissing = defineRule({
  id: "unit-missing",
  severity: "info",
  problem: { it: "Manca l'unità di misura", en: "Unit of measure missing" },
  title: {
    it: "Dove il foglio chiede l'unità di misura, c'è.",
    en: "Require a unit of measure where the sheet has the field.",
  },
  why: {
    it: "Senza unità, 5 sono giorni, punti o percento a seconda di chi legge.",
    en: "Without a unit, 5 are days, points or per cent depending on the reader.",
  },
  source: "DPCM 18 settembre 2012, art. 3, c. 3",
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Unità di misura | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | giorni          | <= 10  |
    | Formare il personale        | Ore di formazione | ore             | >= 20  |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore        | Unità di misura | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | giorni          | <= 10  |
    | Formare il personale        | Ore di formazione | {unit-missing}  | >= 20  |`,
  ],

  scope: "item",
  check({ indicators }, report) {
    for (const { id, name, blanks, aggregate } of indicators) {
      if (aggregate || !blanks.unit) continue;
      report({
        at: blanks.unit,
        related: [name.at],
        about: [id],
        message: {
          it: `Attesa l’unità di misura di «${name.value}», trovata vuota.`,
          en: `Expected the unit of measure of “${name.value}”, found none.`,
        },
      });
    }
  },
});
