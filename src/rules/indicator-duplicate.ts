import type { Indicator } from "../model/indicator";
import type { RuleContext } from "./context";
import { foldHash } from "./foldHash";
import { groupByText } from "./groupByText";
import { defineRule } from "./rule";
import { defineSurvey } from "./survey";

/** What tells most names apart, gathered while the indicators are at hand. */
const names = defineSurvey(
  ({ indicators }) => ({ hashes: new Int32Array(indicators.length), seen: 0 }),
  (found, { indicators }) => {
    for (const { name } of indicators) found.hashes[found.seen++] = foldHash(name.value);
  },
);

export const indicatorDuplicate = defineRule({
  id: "indicator-duplicate",
  severity: "warning",
  problem: { it: "Stesso indicatore in più punti", en: "Same indicator in several places" },
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

  surveys: [names],
  check(context, report) {
    const { hashes } = names.of(context);
    // A roll-up has no name of its own.
    const nameOf = ({ name, aggregate }: Indicator) => (aggregate ? "" : name.value);
    for (const alike of groupByText(context.indicators, nameOf, hashes)) {
      // A strategic indicator may be taken up once; two operational ones are measured twice all the same.
      const first = alike.find((one, index) =>
        alike.slice(index + 1).some((other) => !isCascade(context, one, other)),
      );
      const copies = first
        ? alike.slice(alike.indexOf(first) + 1).filter((other) => !isCascade(context, first, other))
        : [];
      const [second] = copies;
      if (!first || !second) continue;
      const inside = copies.every(({ parent }) => parent === first.parent);
      const times = copies.length + 1;
      report({
        at: second.name.at,
        related: [...copies.slice(1).map(({ name }) => name.at), first.name.at],
        about: [...copies, first].map(({ id }) => id),
        message: {
          it: `«${second.name.value}» misura anche ${inside ? "lo stesso" : "un altro"} obiettivo${titled(context, first)}${times > 2 ? ` (${times} volte in tutto)` : ""}.`,
          en: `Expected “${second.name.value}” once, found it under ${inside ? "the same" : "another"} objective too${titled(context, first)}${times > 2 ? ` (${times} times in all)` : ""}.`,
        },
      });
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
