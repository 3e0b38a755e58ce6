import { defineRule } from "./rule";

/** "tempi di pagamento / % fatture pagate": a share after the bar is a second measure, not a denominator. */
const SECOND_SHARE = /[^\s/%][^/%]*\/\s*(?:%|percentual)/i;

export const indicatorTwoMeasures = defineRule({
  id: "indicator-two-measures",
  severity: "warning",
  problem: { it: "Due misure in un indicatore", en: "Two measures in one indicator" },
  title: {
    it: "Un indicatore è una sola misura.",
    en: "Require an indicator to be one measure.",
  },
  why: {
    it: "Con due misure e un target solo non si sa quale va raggiunta.",
    en: "With two measures and one target nobody knows which one must be reached.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo | Indicatore                         | Target |
    | Pagare prima        | tempi di pagamento (numero giorni) | <= 28  |
    | ^                   | % fatture pagate entro 30 gg       | >= 90% |`,
  ],
  bad: [
    `
    | Obiettivo operativo | Indicatore                                                         | Target |
    | Pagare prima        | tempi di pagamento / % fatture pagate entro 30 gg {indicator-two-measures} | 28     |`,
  ],

  scope: "item",
  check({ indicators }, report) {
    for (const { id, name } of indicators) {
      if (!name.value.includes("/") || !SECOND_SHARE.test(name.value)) continue;
      report({
        at: name.at,
        about: [id],
        message: {
          it: `Attesa una misura, trovate due con un target solo: «${name.value}».`,
          en: `Expected one measure, found two with one target: “${name.value}”.`,
        },
      });
    }
  },
});
