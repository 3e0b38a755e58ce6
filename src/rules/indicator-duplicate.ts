import type { Indicator } from "../model/plan";
import type { RuleContext } from "./context";
import { fold } from "./fold";
import { groupBy } from "./groupBy";
import { defineRule } from "./rule";

export const indicatorDuplicate = defineRule({
  id: "indicator-duplicate",
  severity: "warning",
  title: {
    it: "Un indicatore non misura due obiettivi senza dirlo.",
    en: "Disallow one indicator measured under two objectives without saying so.",
  },
  why: {
    it: "Lo stesso risultato conta due volte; se invece sono due misure diverse, il nome deve distinguerle.",
    en: "The same result counts twice; if they are two measures, their names must tell them apart.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Indicatore                 | Target |
    | Ridurre i tempi di rilascio | Giorni medi di rilascio    | <= 10  |
    | Rispondere ai reclami       | Giorni medi di risposta    | <= 5   |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore                        | Target |
    | Ridurre i tempi di rilascio | Giorni medi                       | <= 10  |
    | Rispondere ai reclami       | Giorni medi {indicator-duplicate} | <= 5   |`,
  ],

  check(context, report) {
    const named = context.indicators.filter(({ aggregate, name }) => !aggregate && fold(name.value) !== "");
    for (const [first, ...others] of groupBy(named, ({ name }) => fold(name.value)).values()) {
      for (const indicator of others) {
        if (!first || isCascade(context, first, indicator)) continue;
        const inside = first.parent === indicator.parent;
        report({
          at: indicator.name.at,
          related: [first.name.at],
          about: [indicator.id, first.id],
          message: {
            it: `«${indicator.name.value}» misura anche ${inside ? "lo stesso" : "un altro"} obiettivo${titled(context, first)}.`,
            en: `Expected “${indicator.name.value}” once, found it under ${inside ? "the same" : "another"} objective too${titled(context, first)}.`,
          },
        });
      }
    }
  },
});

function titled({ node }: RuleContext, { parent }: Indicator): string {
  const owner = node(parent);
  return owner ? `: ${owner.code ? `${owner.code.value} ` : ""}${owner.title.value}` : "";
}

/** A strategic indicator taken up again by an operational objective is how a plan cascades. */
function isCascade({ node }: RuleContext, a: Indicator, b: Indicator): boolean {
  const kinds = [node(a.parent)?.kind, node(b.parent)?.kind];
  return kinds.includes("strategicObjective") && kinds[0] !== kinds[1];
}
