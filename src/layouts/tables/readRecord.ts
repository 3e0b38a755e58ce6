import { currentNode, type Context } from "../sheets/context";
import type { DraftNode } from "../tree/draft";
import { NOTHING, type DraftIndicator } from "../tree/draftIndicator";
import { withMore } from "../tree/withMore";
import { readImplied } from "./readImplied";
import { readRowIndicator } from "./readRowIndicator";
import { readRowLevels } from "./readRowLevels";
import { readRowResponsibles } from "./readRowResponsibles";
import { readRowRest } from "./readRowRest";
import type { Table } from "./table";

/** Reads one row of a table: the nodes that begin in it, its indicators and their values. */
export function readRecord(context: Context, table: Table, row: number): void {
  const opened = readRowLevels(context, table, row);
  const deepest = deepestOf(table);
  if (opened.length > 0 || currentNode(context) !== deepest) context.path = pathOf(table);
  const indicators = readIndicators(context, table, row, deepest, opened);
  // Whoever takes the steps of an objective need not answer for it.
  const { levels, indicators: shapes } = table.plan;
  if (levels.length + shapes.length > 0) readRowResponsibles(context, table, row, deepest, indicators);
  readRowRest(context, table, row, opened, indicators);
}

function readIndicators(
  context: Context,
  table: Table,
  row: number,
  deepest: DraftNode | null,
  opened: readonly DraftNode[],
): readonly DraftIndicator[] {
  const { indicators: shapes } = table.plan;
  if (shapes.length === 0) return deepest && !table.listed ? readImplied(context, table, row, deepest) : [];
  let indicators: readonly DraftIndicator[] = NOTHING;
  for (const shape of shapes) {
    const indicator = readRowIndicator(context, table, row, shape, deepest, opened);
    if (indicator) indicators = withMore(indicators, indicator);
  }
  return indicators;
}

function deepestOf({ plan, nodes, above }: Table): DraftNode | null {
  for (let index = plan.levels.length - 1; index >= 0; index -= 1) {
    const level = plan.levels[index];
    const node = level && nodes.get(level);
    if (node) return node;
  }
  return above.at(-1) ?? null;
}

/** The open nodes of a table, from the top down. */
export function pathOf({ plan, nodes, above }: Table): DraftNode[] {
  const path = [...above];
  for (const level of plan.levels) {
    const node = nodes.get(level);
    if (node) path.push(node);
  }
  return path;
}
