import type { PlanNode } from "../model/plan";
import { groupBy } from "../model/groupBy";
import { defineRule } from "./rule";
import { sameTitles } from "./sameTitles";

export const titleDuplicate = defineRule({
  id: "title-duplicate",
  severity: "warning",
  problem: { it: "Due obiettivi con lo stesso titolo", en: "Two objectives with one title" },
  title: {
    it: "Due obiettivi dello stesso ramo non hanno lo stesso titolo.",
    en: "Disallow two objectives of one parent with the same title.",
  },
  why: {
    it: "Di solito è una copia rimasta: lo stesso lavoro pesa due volte, e toglierla cambia la somma dei pesi.",
    en: "It usually is a copy left behind: the same work weighs twice, and removing it changes the sum of the weights.",
  },
  source: null,
  good: [
    `
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Cod. | Obiettivo operativo                           | Indicatore  | Target |
    | 1.1  | Ridurre i tempi di rilascio                   | Giorni medi | <= 10  |
    | 1.2  | Formare il personale                          | Ore         | >= 20  |
    | 1.3  | Ridurre i tempi di rilascio {title-duplicate} | Pratiche    | >= 20  |`,
  ],

  check(context, report) {
    for (const alike of sameTitles(context)) {
      for (const [first, ...others] of groupBy(alike, ({ parent, kind }) => `${parent} ${kind}`).values()) {
        for (const node of others) {
          if (!first) continue;
          report({
            at: node.title.at,
            related: [first.title.at],
            about: [node.id, first.id],
            message: {
              it: `Atteso un titolo diverso da ${nameOf(first)}, trovato lo stesso: «${node.title.value}».`,
              en: `Expected a title other than that of ${nameOf(first)}, found the same: “${node.title.value}”.`,
            },
          });
        }
      }
    }
  },
});

const nameOf = ({ code, title }: PlanNode): string => code?.value ?? title.value;
