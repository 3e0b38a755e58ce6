import { formatAddress, sameAddress } from "../model/address";
import type { Indicator, PlanNode } from "../model/plan";
import { groupBy } from "./groupBy";
import { defineRule } from "./rule";

export const responsibleMissing = defineRule({
  id: "responsible-missing",
  severity: "warning",
  title: {
    it: "Ogni obiettivo operativo o azione ha un responsabile.",
    en: "Require a responsible unit for every operational objective and action.",
  },
  why: {
    it: "Quello che non è di nessuno non lo fa nessuno, e a fine anno non si sa chi valutare.",
    en: "What belongs to nobody is done by nobody, and nobody can be assessed on it.",
  },
  source: "D.Lgs. 150/2009, art. 9",
  good: [
    `
    | Obiettivo operativo         | Responsabile      | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Registro Imprese  | Giorni medi       | <= 10  |
    | Formare il personale        | Risorse umane     | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Responsabile          | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Registro Imprese      | Giorni medi       | <= 10  |
    | Formare il personale        | {responsible-missing} | Ore di formazione | >= 20  |`,
  ],

  check({ nodes, indicators, node, indicatorsOf }, report) {
    const named = (item: PlanNode | Indicator | undefined): boolean => (item?.responsible.length ?? 0) > 0;
    /** An objective that names somebody itself answers for its rows; what it has from one row does not cover another. */
    const answers = (owner: PlanNode | undefined): boolean => {
      const below = owner ? indicatorsOf(owner.id).flatMap(({ responsible }) => responsible) : [];
      return owner?.responsible.some(({ at }) => !below.some((one) => sameAddress(one.at, at))) ?? false;
    };
    const eachRow = sheetsByRow(indicators);
    const seen = new Set<string>();
    const look = (item: PlanNode | Indicator, title: string, isAnswered: () => boolean) => {
      const at = item.blanks.responsible;
      // A row may leave the same empty cell to its action and to its indicator.
      if (!at || seen.has(formatAddress(at)) || isAnswered()) return;
      seen.add(formatAddress(at));
      report({
        at,
        about: [item.id],
        message: {
          it: `Atteso un responsabile per «${title}», trovato nessuno.`,
          en: `Expected a responsible unit for “${title}”, found none.`,
        },
      });
    };
    for (const item of nodes)
      look(item, item.title.value, () => named(item) || indicatorsOf(item.id).some(named));
    for (const item of indicators)
      look(
        item,
        item.name.value,
        () =>
          item.aggregate || (isInRow(item) && !eachRow.has(item.name.at.sheet)) || answers(node(item.parent)),
      );
  },
});

const isInRow = ({ name, blanks }: Indicator): boolean => blanks.responsible?.row === name.at.row;

/** Sheets where the rows of an objective each name their own: there a blank does not go on with the row above. */
function sheetsByRow(indicators: readonly Indicator[]): ReadonlySet<string> {
  const later = indicators.filter((indicator, index) => indicators[index - 1]?.parent === indicator.parent);
  const sheets = groupBy(later, ({ name }) => name.at.sheet);
  const isOwn = ({ name, responsible }: Indicator) => responsible.some(({ at }) => at.row === name.at.row);
  return new Set(
    [...sheets].flatMap(([sheet, rows]) => (rows.filter(isOwn).length * 3 >= rows.length * 2 ? [sheet] : [])),
  );
}
