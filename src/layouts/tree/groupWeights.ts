import type { WeightGroup } from "../../model/plan";
import { codeKey } from "../words/readTitle";
import type { DraftNode } from "./draft";
import type { DraftIndicator } from "./draftIndicator";
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
export function groupNodes(nodes: readonly DraftNode[]): readonly DraftGroup<DraftNode>[] {
  const groups: NodeGroup[] = [];
  const byManager = new Map<string, NodeGroup>();
  const byParent = new Map<DraftNode | string, NodeGroup[]>();
  for (const node of nodes) {
    const { manager, parent, kind } = node;
    if (manager) {
      let group = byManager.get(manager.value);
      if (!group) {
        group = { by: "manager", parent: null, label: manager.value || null, members: [] };
        byManager.set(manager.value, group);
        groups.push(group);
      }
      group.members.push(node);
      continue;
    }
    const above = parent ?? (node.weight ?? node.title).at.sheet;
    let family = byParent.get(above);
    if (!family) byParent.set(above, (family = []));
    let group = family.find(({ members }) => members[0]?.kind === kind);
    if (!group) {
      group = { by: "parent", parent, label: null, members: [] };
      family.push(group);
      groups.push(group);
    }
    group.members.push(node);
  }
  const weighted = groups.filter(({ members }) => members.some(({ weight }) => weight !== null));
  return joinPartGroups(weighted).flatMap(splitByManager);
}

interface NodeGroup extends DraftGroup<DraftNode> {
  readonly members: DraftNode[];
}

/**
 * Indicators whose weights add up: all of one objective, or those of one KPI group where numbers like
 * 1.1, 2.1, 2.2 say that there are several. An indicator without a number goes with the one before.
 */
export function groupIndicators(node: DraftNode): readonly DraftGroup<DraftIndicator>[] {
  const weighted = node.indicators.filter(({ weight, aggregate }) => weight !== null && !aggregate);
  if (weighted.length === 0) return [];
  const dotted = weighted.some(({ code }) => code !== null && /^\d+\.\d/.test(code.value));
  const numbers = dotted ? groupNumbers(weighted) : [];
  const distinct = [...new Set(numbers)].filter((number) => number !== "");
  if (distinct.length < 2) return [{ by: "parent", parent: node, label: null, members: weighted }];
  return distinct.map((number) => ({
    by: "kpi-group",
    parent: node,
    label: number,
    members: weighted.filter((_, index) => numbers[index] === number),
  }));
}

function groupNumbers(indicators: readonly DraftIndicator[]): readonly string[] {
  const numbers: string[] = [];
  for (const { code } of indicators)
    numbers.push((code && codeKey(code.value).split(".")[0]) ?? numbers.at(-1) ?? "");
  return numbers;
}
