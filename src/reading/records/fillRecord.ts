import type { NodeFact } from "../model";
import { isGrouping } from "../words/levels";
import { sourced } from "../words/readValue";
import type { Columns } from "./columnsOf";
import { fillNode } from "./fillNode";
import { isManager } from "./isManager";
import { managerAbove } from "./managerAbove";
import { perspectiveIn } from "./perspectiveIn";
import type { SectionFact } from "./readSection";
import { isNothing } from "./setIndicatorField";
import { shownIn } from "./shownIn";

/** The perspective of a record is that of its objectives of every level. */
export function fillPerspective(
  open: readonly (NodeFact | null)[],
  { ofNode, levels }: Columns,
  record: number,
): void {
  const perspective = perspectiveIn([...ofNode, ...levels.flatMap(({ ofLevel }) => ofLevel)], record);
  for (const node of open) if (node && !isGrouping(node.kind)) node.perspective ??= perspective;
}

/** A table of phases in a card says how the card's objective is reached. */
export function addSteps(node: NodeFact | undefined, { ofNode }: Columns, record: number): void {
  for (const column of node ? ofNode : [])
    if (node && column.role === "steps")
      fillNode.field(node, column, shownIn(column, record), column.field.places[record], false);
}

/** What the record says of the nodes of its upper levels. */
export function fillLevels(open: readonly (NodeFact | null)[], { levels }: Columns, record: number): void {
  levels.forEach(({ ofLevel }, index) => {
    const node = open[index];
    for (const column of node ? ofLevel : [])
      if (node) fillNode.field(node, column, shownIn(column, record), column.field.places[record], true);
  });
}

/** What the record says of its lowest node, and what its section says of who answers for it. */
export function fillRest(
  node: NodeFact,
  { ofNode, levels }: Columns,
  record: number,
  sections: readonly SectionFact[],
  from: number,
): void {
  for (const column of ofNode) {
    const cell = shownIn(column, record) ?? managerAbove(column, levels, record, from);
    if (cell && !isNothing(cell) && isManager(column, levels)) node.manager ??= sourced(cell);
    fillNode.field(node, column, cell, column.field.places[record], levels.length > 0);
  }
  const office = sections.findLast(({ responsible }) => responsible.length > 0);
  if (office && node.responsible.length === 0 && node.blanks.responsible === undefined)
    node.responsible = office.responsible;
  if (office?.manager) node.manager = office.manager;
}
