import type { Context } from "../sheets/context";
import type { DraftNode } from "../tree/draft";
import { readImplied, readRowIndicator } from "./readRowIndicator";
import { readRowLevels } from "./readRowLevels";
import { readRowResponsibles } from "./readRowResponsibles";
import { readRowRest } from "./readRowRest";
import type { Table } from "./table";

/** Reads one row of a table: the nodes that begin in it, its indicators and their values. */
export function readRecord(context: Context, table: Table, row: number): void {
  const opened: DraftNode[] = [];
  readRowLevels(context, table, row, opened);
  const deepest =
    [...table.plan.levels]
      .reverse()
      .map((level) => table.nodes.get(level))
      .find((node) => node !== undefined) ?? table.above.at(-1);
  const indicators = table.plan.indicators.flatMap(
    (indicator) => readRowIndicator(context, table, row, indicator, deepest, opened) ?? [],
  );
  if (table.plan.indicators.length === 0 && !table.listed && deepest)
    indicators.push(...readImplied(context, table, row, deepest));
  readRowResponsibles(context, table, row, deepest, indicators);
  readRowRest(context, table, row, opened, indicators);
  context.path = [...table.above, ...table.plan.levels.flatMap((level) => table.nodes.get(level) ?? [])];
}
