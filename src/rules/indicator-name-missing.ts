import type { Address } from "../model/address";
import type { Indicator } from "../model/indicator";
import { perPlan } from "./perPlan";
import { defineRule } from "./rule";

export const indicatorNameMissing = defineRule({
  id: "indicator-name-missing",
  severity: "error",
  severityIn: { drafting: "warning" },
  problem: { it: "Indicatore senza nome", en: "Indicator without a name" },
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

  scope: "item",
  check(context, report) {
    for (const indicator of context.indicators) {
      const { id, name, blanks, algorithm } = indicator;
      if (name.value.trim() !== "") continue;
      const content = algorithm?.value;
      report({
        at: blanks.name ?? besideName(indicator, nameAbove(context).get(id)),
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
function besideName({ name }: Indicator, above: Address | undefined): Address {
  return above && above.col < name.at.col && above.row < name.at.row
    ? { ...name.at, col: above.col }
    : name.at;
}

/** For every indicator without a name the cell of the last name above it, under the same objective and on the same sheet. */
const nameAbove = perPlan(({ indicators }): ReadonlyMap<string, Address> => {
  const last = new Map<string, Address>();
  const above = new Map<string, Address>();
  for (const { id, parent, name } of indicators) {
    const column = `${parent} ${name.at.sheet}`;
    const before = last.get(column);
    if (name.value.trim() === "" && before) above.set(id, before);
    if (name.value !== "") last.set(column, name.at);
  }
  return above;
});
