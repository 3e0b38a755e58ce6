import { groupBy } from "../model/groupBy";
import type { PlanNode } from "../model/plan";
import type { Indicator } from "../model/indicator";
import { readingOfYear } from "../model/readingOfYear";
import type { Review } from "../review";
import { escapeXml } from "./escapeXml";
import { rowHead, tableHead } from "./htmlTable";
import type { Language } from "./language";
import { words, type PageWords } from "./pageWords";

/** What a row says beside its name; a column nobody fills is left out. */
interface Row {
  readonly weight: string;
  readonly target: string;
  readonly result: string;
  readonly score: string;
  readonly responsible: string;
}

const CLASSES: Readonly<Record<keyof Row, string>> = {
  weight: ' class="figure"',
  target: ' class="value"',
  result: ' class="value"',
  score: ' class="figure"',
  responsible: "",
};
const FIGURES = ["weight", "target", "result", "score"] as const;

/**
 * The tree as a table that can be read on paper: every objective with its indicators, their targets and, where there are results, what
 * was reached. An objective and its indicators are one body of the table, so that a page does not part them.
 */
export function objectiveSection({ plan, scores }: Review, language: Language): string {
  const say = words[language];
  if (plan.nodes.length === 0) return "";
  const below = groupBy(plan.indicators, ({ parent }) => parent);
  const depths = new Map<string, number>();
  const score = (id: string) => share(scores.get(id)?.score ?? null, say, 1);
  const bodies = plan.nodes.map((node) => {
    const depth = node.parent === null ? 0 : (depths.get(node.parent) ?? 0) + 1;
    depths.set(node.id, depth);
    const indicators = below.get(node.id) ?? [];
    return [
      {
        name: named(nameOf(node), depth),
        kind: "",
        row: { ...shared(node, say), target: "", result: "", score: score(node.id) },
      },
      ...indicators.map((indicator) => ({
        name: named(nameOf(indicator), depth + 1),
        kind: ' class="indicator"',
        row: {
          ...shared(indicator, say),
          target: readingOfYear(indicator.targets, plan.year) ?? "",
          result: readingOfYear(indicator.actuals, plan.year) ?? "",
          score: score(indicator.id),
        },
      })),
    ];
  });
  const columns = [...FIGURES, "responsible" as const].filter((column) =>
    bodies.some((rows) => rows.some(({ row }) => row[column] !== "")),
  );
  const cell = (row: Row, column: keyof Row) => `<td${CLASSES[column]}>${escapeXml(row[column])}</td>`;
  const header = [say.objectiveOrIndicator, ...columns.map((column) => say[column])];
  return [
    `<h3>${escapeXml(say.objectives)}</h3>`,
    tableHead(header, "plan"),
    ...bodies.map((rows) => {
      const lines = rows.map(
        ({ name, kind, row }) =>
          `<tr${kind}>${rowHead(name)}${columns.map((column) => cell(row, column)).join("")}</tr>`,
      );
      return `<tbody>\n${lines.join("\n")}\n</tbody>`;
    }),
    "</table>",
  ].join("\n");
}

const nameOf = (item: PlanNode | Indicator): string =>
  [item.code?.value, "title" in item ? item.title.value : item.name.value].filter(Boolean).join(" ");

const named = (name: string, depth: number): string =>
  `<span style="padding-left:${depth}rem">${escapeXml(name)}</span>`;

const share = (fraction: number | null, say: PageWords, digits = 2): string =>
  fraction === null ? "" : say.format.percent(fraction, digits);

const shared = ({ weight, responsible }: PlanNode | Indicator, say: PageWords) => ({
  weight: share(weight?.fraction ?? null, say),
  responsible: responsible.map(({ value }) => value).join("; "),
});
