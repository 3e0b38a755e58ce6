import type { PlanNode } from "../model/plan";
import type { RuleContext } from "./context";
import { defineRule } from "./rule";
import { defineSurvey } from "./survey";
import { figure } from "./figure";

/** Ids of the objectives with indicators; one whose indicators a rolling update removed went with them. */
const measuredNodes = defineSurvey(
  () => new Set<string>(),
  (measured, { indicators, removed }) => {
    for (const { parent } of indicators) measured.add(parent);
    for (const { parent } of removed) measured.add(parent);
  },
);

export const indicatorMissing = defineRule({
  id: "indicator-missing",
  severity: "error",
  severityIn: { drafting: "warning" },
  problem: { it: "Obiettivo senza indicatore", en: "Objective without an indicator" },
  title: {
    it: "Ogni obiettivo ha un indicatore, suo o più in basso.",
    en: "Require an indicator for every objective, its own or below it.",
  },
  why: {
    it: "Un obiettivo senza indicatore non si può misurare: a fine anno nessuno può dire se è raggiunto.",
    en: "An objective without an indicator cannot be measured: at the end of the year nobody can tell.",
  },
  source: "D.Lgs. 150/2009, art. 5, c. 2, lett. b; art. 10, c. 1, lett. a",
  good: [
    `
    | Cod. | Obiettivo operativo         | Peso | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | 60%  | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | 40%  | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Cod. | Obiettivo operativo                     | Peso | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio             | 50%  | Giorni medi       | <= 10  |
    | 1.2  | Aprire lo sportello {indicator-missing} | 20%  |                   |        |
    | 1.3  | Formare il personale                    | 30%  | Ore di formazione | >= 20  |`,
  ],

  surveys: [measuredNodes],
  check(context, report) {
    const measured = measuredNodes.of(context);
    const bare = context.nodes.filter((node) => !measured.has(node.id) && isBare(context, node));
    if (bare.length === 0) return;
    if (context.plan.indicators.length === 0) {
      const [first, ...others] = bare;
      if (!first) return;
      report({
        at: first.title.at,
        related: others.map(({ title }) => title.at),
        about: bare.map(({ id }) => id),
        message: {
          it: `Atteso almeno un indicatore per obiettivo, trovato nessuno in tutto il piano (${figure(bare.length).it} obiettivi).`,
          en: `Expected an indicator for every objective, found none in the whole plan (${figure(bare.length).en} objectives).`,
        },
      });
      return;
    }
    for (const { id, title, blanks } of bare) {
      report({
        at: title.at,
        ...(blanks.name && { related: [blanks.name] }),
        about: [id],
        message: {
          it: `Atteso un indicatore per «${title.value}», trovato nessuno.`,
          en: `Expected an indicator for “${title.value}”, found none.`,
        },
      });
    }
  },
});

/** A lowest objective, or a programme nobody broke down, without anything to measure. */
function isBare({ children, indicatorsOf, node }: RuleContext, leaf: PlanNode): boolean {
  if (leaf.kind === "mission" || leaf.kind === "area") return false;
  if (children(leaf.id).length > 0) return false;
  // A step of an objective that is measured as a whole needs no measure of its own.
  const parent = leaf.parent === null ? undefined : node(leaf.parent);
  return !(leaf.kind === "action" && parent && indicatorsOf(parent.id).some(({ aggregate }) => !aggregate));
}
