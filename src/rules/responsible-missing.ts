import type { Address } from "../model/address";
import type { PlanNode } from "../model/plan";
import type { Indicator } from "../model/indicator";
import type { RuleContext } from "./context";
import { groupBy } from "../model/groupBy";
import { once } from "./once";
import { defineRule } from "./rule";
import { defineSurvey } from "./survey";

interface Unassigned {
  readonly nodes: PlanNode[];
  readonly rows: Indicator[];
}

/** Everything whose cell for a responsible was left empty. */
const unassigned = defineSurvey(
  (): Unassigned => ({ nodes: [], rows: [] }),
  (empty, { nodes, indicators }) => {
    for (const node of nodes) if (node.blanks.responsible) empty.nodes.push(node);
    for (const indicator of indicators) if (indicator.blanks.responsible) empty.rows.push(indicator);
  },
);

export const responsibleMissing = defineRule({
  id: "responsible-missing",
  severity: "warning",
  problem: { it: "Manca il responsabile", en: "Responsible missing" },
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

  surveys: [unassigned],
  check(context, report) {
    const { indicators, indicatorsOf } = context;
    const seen = new Set<string>();
    const look = (item: PlanNode | Indicator, title: string, isAnswered: () => boolean) => {
      const at = item.blanks.responsible;
      if (!at) return;
      // A row may leave the same empty cell to its action and to its indicator.
      const cell = placeOf(at);
      if (seen.has(cell) || isAnswered()) return;
      seen.add(cell);
      report({
        at,
        about: [item.id],
        message: {
          it: `Atteso un responsabile per «${title}», trovato nessuno.`,
          en: `Expected a responsible unit for “${title}”, found none.`,
        },
      });
    };
    const { nodes, rows } = unassigned.of(context);
    for (const item of nodes)
      look(item, item.title.value, () => isNamed(item) || indicatorsOf(item.id).some(isNamed));
    const eachRow = once(() => sheetsByRow(indicators));
    const goesOn = (item: Indicator) => isInRow(item) && !eachRow().has(item.name.at.sheet);
    const answers = answering(context);
    for (const item of rows)
      look(item, item.name.value, () => item.aggregate || goesOn(item) || answers(item));
  },
});

const isNamed = ({ responsible }: PlanNode | Indicator): boolean => responsible.length > 0;

const placeOf = ({ sheet, row, col }: Address): string => `${row} ${col} ${sheet}`;

/** An objective that names somebody itself answers for its rows; what it has from one row does not cover another. */
function answering({ node, indicatorsOf }: RuleContext): (indicator: Indicator) => boolean {
  const known = new Map<string, boolean>();
  const answers = (owner: PlanNode, column: number | undefined): boolean => {
    const below = indicatorsOf(owner.id).flatMap(({ responsible }) => responsible);
    const cells = new Set(below.map(({ at }) => placeOf(at)));
    // Rows left blank have theirs from the objective: only what stands in their own column is a row's.
    return owner.responsible.some(({ at }) => at.col !== column || !cells.has(placeOf(at)));
  };
  return ({ parent, blanks }) => {
    const owner = node(parent);
    if (!owner) return false;
    const column = blanks.responsible?.col;
    const key = `${parent} ${column}`;
    const before = known.get(key) ?? answers(owner, column);
    known.set(key, before);
    return before;
  };
}

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
