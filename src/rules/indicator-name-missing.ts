import type { Address } from "../model/address";
import type { Indicator } from "../model/plan";
import { defineRule } from "./rule";

export const indicatorNameMissing = defineRule({
  id: "indicator-name-missing",
  severity: "error",
  severityIn: { drafting: "warning" },
  title: {
    it: "Una riga d'indicatore con un contenuto ha anche il nome.",
    en: "Require a name on every indicator row with content.",
  },
  why: {
    it: "Un target senza nome d'indicatore non dice che cosa si misura.",
    en: "A target without the name of its indicator does not tell what is measured.",
  },
  source: "D.Lgs. 150/2009, art. 10, c. 1, lett. a",
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | ^                           | Pratiche evase    | >= 500 |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore               | Target |
    | Ridurre i tempi di rilascio | Giorni medi              | <= 10  |
    | Formare il personale        | {indicator-name-missing} | >= 20  |`,
  ],

  check({ indicators, indicatorsOf }, report) {
    for (const indicator of indicators) {
      const { id, name, blanks, algorithm } = indicator;
      if (name.value.trim() !== "") continue;
      const content = algorithm?.value;
      report({
        at: blanks.name ?? besideName(indicator, indicatorsOf(indicator.parent)),
        about: [id],
        message: {
          it: `Atteso il nome dell'indicatore, trovato vuoto${content ? ` accanto a «${content}»` : ""}.`,
          en: `Expected the name of the indicator, found none${content ? ` beside “${content}”` : ""}.`,
        },
      });
    }
  },
});

/** Where the name should stand: in the column of the names above, in the row of what there is. */
function besideName({ id, name }: Indicator, siblings: readonly Indicator[]): Address {
  const before = siblings.slice(
    0,
    siblings.findIndex((one) => one.id === id),
  );
  const above = before.findLast((one) => one.name.value !== "" && one.name.at.sheet === name.at.sheet)?.name
    .at;
  return above && above.col < name.at.col && above.row < name.at.row
    ? { ...name.at, col: above.col }
    : name.at;
}
