import { defineRule } from "./rule";

export const targetTwoValues = defineRule({
  id: "target-two-values",
  severity: "warning",
  problem: { it: "Due target in una cella", en: "Two targets in one cell" },
  title: { it: "Una cella contiene un solo target.", en: "Require one target per cell." },
  why: {
    it: "Con due valori nella cella non si sa quale va raggiunto.",
    en: "With two values in the cell nobody knows which one must be reached.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | Soddisfare gli utenti       | Utenti soddisfatti | 90%   |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore         | Target                        |
    | Ridurre i tempi di rilascio | Giorni medi        | <= 10                         |
    | Soddisfare gli utenti       | Utenti soddisfatti | ">1 90%" {target-two-values}  |`,
  ],

  scope: "item",
  check({ measured }, report) {
    for (const { indicator, targets } of measured) {
      for (const { reading, meaning } of targets) {
        if (meaning.ok || meaning.cause !== "twoValues") continue;
        report({
          at: reading.at,
          about: [indicator.id],
          message: {
            it: `Atteso un target, trovati due valori: «${reading.text}».`,
            en: `Expected one target, found two values: “${reading.text}”.`,
          },
        });
      }
    }
  },
});
