import type { WeightGroup } from "../../model/plan";
import { codeKey } from "../words/readTitle";
import type { DraftIndicator, DraftNode } from "./draft";
import { joinPartGroups } from "./joinPartGroups";
import { splitByManager } from "./splitByManager";

/** Siblings before their weights are scaled. */
export interface DraftGroup<Member> {
  readonly by: WeightGroup["by"];
  readonly parent: DraftNode | null;
  readonly label: string | null;
  readonly members: readonly Member[];
}

/** Objectives whose weights add up: those of one manager, else the children of one parent, level by level, or all of a level that add up together. */
export function groupNodes(nodes: readonly DraftNode[]): DraftGroup<DraftNode>[] {
  const groups = new Map<
    string,
    { by: WeightGroup["by"]; parent: DraftNode | null; label: string | null; members: DraftNode[] }
  >();
  const ids = new Map(nodes.map((node, index) => [node, index]));
  for (const node of nodes) {
    const parent = node.parent ? String(ids.get(node.parent)) : `top of ${node.title.at.sheet}`;
    const key = node.manager ? `manager ${node.manager.value}` : `parent ${parent} ${node.kind ?? ""}`;
    const group = groups.get(key) ?? {
      by: node.manager ? ("manager" as const) : ("parent" as const),
      parent: node.manager ? null : node.parent,
      label: node.manager?.value ?? null,
      members: [],
    };
    group.members.push(node);
    groups.set(key, group);
  }
  return joinPartGroups(
    [...groups.values()].filter(({ members }) => members.some(({ weight }) => weight !== null)),
  ).flatMap(splitByManager);
}

/**
 * Indicators whose weights add up: all of one objective, or those of one KPI group where numbers like
 * 1.1, 2.1, 2.2 say that there are several. An indicator without a number goes with the one before.
 */
export function groupIndicators(node: DraftNode): DraftGroup<DraftIndicator>[] {
  const weighted = node.indicators.filter(({ weight, aggregate }) => weight !== null && !aggregate);
  if (weighted.length === 0) return [];
  const numbers: string[] = [];
  for (const indicator of weighted) numbers.push(groupNumber(indicator) ?? numbers.at(-1) ?? "");
  const distinct = [...new Set(numbers)].filter((number) => number !== "");
  const dotted = weighted.some(({ code }) => code !== null && /^\d+\.\d/.test(code.value));
  if (distinct.length < 2 || !dotted) return [{ by: "parent", parent: node, label: null, members: weighted }];
  return distinct.map((number) => ({
    by: "kpi-group",
    parent: node,
    label: number,
    members: weighted.filter((_, index) => numbers[index] === number),
  }));
}

const groupNumber = ({ code }: DraftIndicator): string | null =>
  code ? (codeKey(code.value).split(".")[0] ?? null) : null;
