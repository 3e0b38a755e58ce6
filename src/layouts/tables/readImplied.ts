import { addIndicator } from "../forms/addIndicator";
import type { Context } from "../sheets/context";
import type { DraftNode } from "../tree/draft";
import { createIndicator, type DraftIndicator } from "../tree/draftIndicator";
import { readFields } from "./fillFields";
import { ownAt } from "./rowCells";
import type { Table } from "./table";
import type { TableColumn } from "./tableColumns";

const FIELDS: readonly TableColumn["term"][] = [
  "target",
  "actual",
  "threshold",
  "baseline",
  "algorithm",
  "unit",
  "source",
  "frequency",
  "kpiType",
];

/** Targets without an indicator column measure the objective itself. */
export function readImplied(
  context: Context,
  table: Table,
  row: number,
  node: DraftNode,
): readonly DraftIndicator[] {
  const level = table.plan.levels.at(-1);
  const title = level ? ownAt(context, row, level.title) : undefined;
  if (!title || node.indicators.length > 0) return [];
  const fields = table.plan.columns.filter(({ term }) => FIELDS.includes(term));
  if (!fields.some((column) => column.term === "target" && ownAt(context, row, column))) return [];
  const indicator = createIndicator(node.title);
  addIndicator(context, indicator, row, node);
  readFields(context, row, indicator, fields);
  return [indicator];
}
