import type { Workbook } from "../../../src/model/grid";
import type { PlanNode } from "../../../src/model/plan";
import { fold } from "../../../src/rules/fold";
import { edit, repeatedRows, textAt, type Defect, type Planter } from "./plant";
import { childrenOf, isTold, ownTitles, siblingsOf } from "./planItems";

/** Another title in every row that repeats it. */
const retitled = (workbook: Workbook, { title, code }: PlanNode, drawn: string): Defect => ({
  edits: repeatedRows(workbook, title.at, code?.at ?? title.at).map((row) => ({
    at: { ...title.at, row },
    drawn,
  })),
  at: title.at,
});

export const titlePlanters: Readonly<Record<string, readonly Planter[]>> = {
  // Without a code equal words in a row below are the same objective going on.
  "title-duplicate": [
    (plan, workbook) =>
      ownTitles(plan, workbook).flatMap((node): Defect[] => {
        const siblings = siblingsOf(plan, node);
        const at = siblings.indexOf(node);
        const other = siblings[at - 1] ?? siblings[1];
        const told = isTold(node, workbook) && node.mentions.length === 0 && other?.mentions.length === 0;
        return told && other.code && fold(other.title.value) !== fold(node.title.value)
          ? [retitled(workbook, node, other.title.value)]
          : [];
      }),
  ],
  "title-mismatch": [
    (plan, workbook) =>
      plan.nodes.flatMap((node) => {
        const places = [node.title.value, ...node.mentions.map(({ title }) => title)].map(fold);
        if (!node.kind.endsWith("Objective") || new Set(places).size > 1) return [];
        return node.mentions.flatMap(({ at }) => {
          const text = textAt(workbook, at);
          return at.sheet !== node.title.at.sheet && /\p{L}$/u.test(text)
            ? [edit(at, `${text} integrati`)]
            : [];
        });
      }),
  ],
  "objective-repeated": [
    (plan, workbook) =>
      ownTitles(plan, workbook).flatMap((node): Defect[] => {
        const far = plan.nodes.find(
          ({ kind, parent, code }) => kind === node.kind && parent !== node.parent && code,
        );
        const told = node.kind.endsWith("Objective") && node.code && node.mentions.length === 0;
        return told && far && far.mentions.length === 0 && childrenOf(plan, node.id).length === 0
          ? [retitled(workbook, node, far.title.value)]
          : [];
      }),
  ],
};
