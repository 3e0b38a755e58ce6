import { groupBy } from "../../model/groupBy";
import type { Plan, PlanNode } from "../../model/plan";
import type { Indicator } from "../../model/indicator";

/** A line of a tree in small. */
export interface OutlineRow {
  readonly key: string;
  /** 0 at the top. */
  readonly depth: number;
  /** Code and title; an indicator's name with its weight and last target. */
  readonly text: string;
}

/** Nodes and indicators of a plan as lines, each node followed by its indicators and children. */
export function outlineRows(plan: Plan): readonly OutlineRow[] {
  const children = groupBy(plan.nodes, ({ parent }) => parent);
  const measured = groupBy(plan.indicators, ({ parent }) => parent);
  const rowsBelow = (parent: string | null, depth: number): OutlineRow[] =>
    (children.get(parent) ?? []).flatMap((node) => [
      { key: node.id, depth, text: nodeText(node) },
      ...(measured.get(node.id) ?? []).map((one) => ({
        key: one.id,
        depth: depth + 1,
        text: indicatorText(one),
      })),
      ...rowsBelow(node.id, depth + 1),
    ]);
  return rowsBelow(null, 0);
}

const nodeText = ({ code, title, weight }: PlanNode): string =>
  [code?.value, title.value, weight && weight.text !== "" && `(${weight.text})`].filter(Boolean).join(" ");

const indicatorText = ({ name, targets }: Indicator): string =>
  [name.value, targets.at(-1)?.text].filter(Boolean).join(": ");
