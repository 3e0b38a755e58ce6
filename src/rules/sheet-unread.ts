import { groupBy } from "../model/groupBy";
import { defineRule } from "./rule";
import { figure } from "./figure";

export const sheetUnread = defineRule({
  id: "sheet-unread",
  severity: "info",
  problem: { it: "Celle che non ho capito", en: "Cells not understood" },
  title: {
    it: "In un foglio riconosciuto ogni cella è spiegata.",
    en: "Require every cell of a recognised sheet to be explained.",
  },
  why: {
    it: "Quello che Cruscotto non ha capito non è stato verificato: va guardato a mano.",
    en: "What Cruscotto did not understand was not checked: look at it yourself.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | Formare il personale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore        | Target |                                 |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |                                 |
    | Formare il personale        | Ore di formazione | >= 20  | da rivedere xyz {sheet-unread} |`,
  ],

  check({ plan }, report) {
    const recognised = new Set(plan.sheets.filter((sheet) => sheet.recognised).map(({ name }) => name));
    const unread = plan.unread.filter(({ at }) => recognised.has(at.sheet));
    for (const [first, ...others] of groupBy(unread, ({ at }) => at.sheet).values()) {
      if (!first) continue;
      report({
        at: first.at,
        related: others.map(({ at }) => at),
        about: [],
        message: {
          it:
            others.length === 0
              ? `Una cella non capita: «${first.text}».`
              : `${figure(others.length + 1).it} celle non capite, la prima è «${first.text}».`,
          en:
            others.length === 0
              ? `One cell not understood: “${first.text}”.`
              : `${figure(others.length + 1).en} cells not understood, the first is “${first.text}”.`,
        },
      });
    }
  },
});
