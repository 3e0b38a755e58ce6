import { foldText } from "../../grid/foldText";
import { addUpWhole } from "./addUpWhole";
import { grouped } from "./grouped";
import { joinPartGroups } from "./joinPartGroups";
import type { GrownNode } from "./mergeFacts";
import { splitByManager } from "./splitByManager";
import type { NodeGroup, SiblingGroup } from "./weightGroup";

/**
 * Objectives whose weights add up: those of one manager, else the children of one parent (at the top, those of one table), level by
 * level, or all of a level that add up only together. A matrix gives one group a manager.
 */
export function groupNodes(nodes: readonly GrownNode[]): readonly SiblingGroup[] {
  const named = nodes.filter(({ manager }) => manager !== null);
  const others = nodes.filter(({ manager }) => manager === null);
  const tables = grouped(
    others,
    (node) => `${node.parent} ${node.parent < 0 ? tableOf(node) : ""} ${node.kind} ${node.plan}`,
  );
  const weighted = joinTables(tables.map((members) => byParent(members))).filter(isWeighted);
  return [
    ...grouped(named, ({ manager, kind, plan }) => `${plan} ${kind} ${foldText(manager?.value ?? "")}`)
      .map((members) => ({
        ...byParent(members),
        by: "manager" as const,
        parent: -1,
        label: members[0]?.manager?.value || null,
      }))
      .filter(isWeighted),
    ...joinPartGroups(weighted, nodes).flatMap(splitByManager),
    ...byColumnOfMatrix(nodes),
  ];
}

const isWeighted = ({ members }: NodeGroup): boolean => members.some(({ weight }) => weight !== null);

const tableOf = ({ weight, title, region }: GrownNode): string => `${(weight ?? title).at.sheet} ${region}`;

function byParent(members: readonly GrownNode[]): NodeGroup {
  const [first] = members;
  const level = `${first?.plan} ${first?.kind} ${first?.region}`;
  return { by: "parent", parent: first?.parent ?? -1, label: null, members, level, own: true };
}

/** At the top, tables of one sheet are one group unless each adds up by itself. */
function joinTables(groups: readonly NodeGroup[]): readonly NodeGroup[] {
  return grouped(groups, ({ parent, members: [first] }) =>
    parent < 0
      ? `${first?.plan} ${first?.kind} ${(first?.weight ?? first?.title)?.at.sheet}`
      : `below ${parent} ${first?.kind}`,
  ).flatMap((tables) =>
    tables.length < 2 || tables.every(({ members }) => addUpWhole(members))
      ? tables
      : [byParent(tables.flatMap(({ members }) => members))],
  );
}

/** An objective with a weight for each of several managers is in the group of each. */
function byColumnOfMatrix(nodes: readonly GrownNode[]): readonly SiblingGroup[] {
  const cells = nodes.flatMap(({ id, plan, managerWeights }) =>
    managerWeights.map(({ manager, weight }) => ({ id, plan, weight, manager: manager.value })),
  );
  return grouped(cells, ({ plan, manager }) => `${plan} ${foldText(manager)}`).map((members) => ({
    by: "manager",
    parent: -1,
    label: members[0]?.manager ?? null,
    members,
    level: `${members[0]?.plan} matrix`,
    own: false,
  }));
}
