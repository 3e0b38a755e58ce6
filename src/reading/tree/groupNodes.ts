import { foldText } from "../../grid/foldText";
import { addUpTogether } from "./addUpTogether";
import { addUpWhole } from "../weights/addUpWhole";
import { grouped } from "./grouped";
import { joinPartGroups } from "./joinPartGroups";
import { joinUnweighed } from "./joinUnweighed";
import type { GrownNode } from "./mergeFacts";
import { splitSiblings } from "./splitSiblings";
import type { NodeGroup, SiblingGroup } from "./weightGroup";

/**
 * Objectives whose weights add up: those of one manager, else the children of one parent (at the top, those of one table), level by
 * level, or all of a level that add up only together. A matrix gives one group a manager.
 */
export function groupNodes(nodes: readonly GrownNode[]): readonly SiblingGroup[] {
  const named = nodes.filter(({ manager }) => manager !== null);
  const others = nodes.filter(({ manager }) => manager === null);
  const tables = grouped(others, (node) => `${node.parent} ${tableOf(node)} ${node.kind} ${node.plan}`);
  const weighted = joinTables(
    tables.map((members) => byParent(members)),
    wholeSheets(others),
  ).filter(isWeighted);
  return [
    ...grouped(named, ({ kind, plan }) => `${plan} ${kind}`).flatMap(byManager),
    ...joinPartGroups(joinUnweighed(joinCards(weighted), nodes), nodes).flatMap(splitSiblings),
    ...byColumnOfMatrix(nodes),
  ];
}

/**
 * The objectives of each manager, or of each parent where only those add up; all of them where their weights add up to 100 % only together:
 * points of the whole body.
 */
function byManager(level: readonly GrownNode[]): readonly NodeGroup[] {
  const all = grouped(level, ({ manager }) => foldText(manager?.value ?? "")).map((members): NodeGroup => ({
    ...byParent(members),
    by: "manager",
    parent: -1,
    label: members[0]?.manager?.value || null,
  }));
  const groups = all.filter(isWeighted);
  const families = grouped(level, ({ parent }) => String(parent)).map((members) => byParent(members));
  const isWhole = ({ members }: NodeGroup) => addUpWhole(members);
  const ofParents = families.length > 1 && families.every(({ parent }) => parent >= 0);
  if (ofParents && families.every(isWhole) && !groups.every(isWhole)) return families;
  return addUpTogether(all) ? [{ ...byParent(level), parent: -1 }] : groups;
}

const isWeighted = ({ members }: NodeGroup): boolean => members.some(({ weight }) => weight !== null);

const tableOf = ({ weight, title, region }: GrownNode): string => `${(weight ?? title).at.sheet} ${region}`;

function byParent(members: readonly GrownNode[]): NodeGroup {
  const [first] = members;
  const kind = `${first?.plan} ${first?.kind}`;
  const level = `${kind} ${first?.region}`;
  return { by: "parent", parent: first?.parent ?? -1, label: null, members, level, kind, own: true };
}

/** Levels of sheets whose weights add up to 100 % over the sheet. */
const wholeSheets = (nodes: readonly GrownNode[]): ReadonlySet<string> =>
  new Set(
    grouped(
      nodes.filter(({ weight }) => weight !== null),
      levelOnSheet,
    )
      .filter((level) => addUpWhole(level))
      .flatMap((level) => level.slice(0, 1).map(levelOnSheet)),
  );

const levelOnSheet = ({ weight, title, kind, plan }: GrownNode): string =>
  `${plan} ${kind} ${(weight ?? title).at.sheet}`;

/**
 * Tables of one sheet, or below one parent, are one group unless each adds up by itself; over sheets that each add up as a whole
 * ("A) Obiettivi comuni" on every manager's) a parent they share joins nothing.
 */
function joinTables(groups: readonly NodeGroup[], whole: ReadonlySet<string>): readonly NodeGroup[] {
  return grouped(groups, ({ parent, members: [first] }) =>
    parent < 0
      ? `${first?.plan} ${first?.kind} ${(first?.weight ?? first?.title)?.at.sheet}`
      : `below ${parent} ${first?.kind}`,
  ).flatMap((tables) =>
    tables.length < 2 || tables.every(({ members }) => addUpWhole(members)) || areWholeApart(tables, whole)
      ? tables
      : [byParent(tables.flatMap(({ members }) => members))],
  );
}

function areWholeApart(tables: readonly NodeGroup[], whole: ReadonlySet<string>): boolean {
  const levels = tables.flatMap(({ members }) => members.slice(0, 1).map(levelOnSheet));
  return new Set(levels).size === tables.length && levels.every((level) => whole.has(level));
}

/** Cards on a sheet each, none of them whole by itself, whose weights add up for everybody who answers: a group for each of them. */
function joinCards(groups: readonly NodeGroup[]): readonly NodeGroup[] {
  const alone = groups.filter(
    ({ parent, members }) => parent < 0 && members.length === 1 && !addUpWhole(members),
  );
  const joined = grouped(alone, ({ kind }) => kind).flatMap((cards) => {
    const parts = splitSiblings(byParent(cards.flatMap(({ members }) => members)));
    return parts.length > 1 && parts.every(({ members }) => addUpWhole(members)) ? parts : cards;
  });
  return [...groups.filter((group) => !alone.includes(group)), ...joined];
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
    kind: `${members[0]?.plan} matrix`,
    own: false,
  }));
}
