import type { Cell } from "../../model/grid";
import type { Sourced } from "../../model/plan";
import type { Context } from "../sheets/context";
import type { DraftNode } from "../tree/draft";
import type { DraftIndicator } from "../tree/draftIndicator";
import { noteBlank } from "../tree/noteBlank";
import { withMore } from "../tree/withMore";
import { readResponsible, sourced } from "../words/readValue";
import { shownAt } from "./rowCells";
import type { Table } from "./table";
import type { TableColumn } from "./tableColumns";

/** Gives the managers and units of a row to its deepest node and its indicators. */
export function readRowResponsibles(
  context: Context,
  table: Table,
  row: number,
  deepest: DraftNode | null,
  indicators: readonly DraftIndicator[],
): void {
  const { view } = context;
  if (table.plan.manager && isLeftBlank(context, row, table.plan.manager)) {
    table.manager = undefined;
    table.unnamed = view.at(row, table.plan.manager.col);
  }
  const manager = shownAt(context, row, table.plan.manager) ?? table.manager;
  if (manager && deepest) {
    table.manager = manager;
    table.unnamed = undefined;
    const named = sourced(manager);
    deepest.manager ??= named;
    addUnits(deepest, [named]);
    view.explainCell(manager);
  }
  if (table.unnamed && deepest && !manager) {
    deepest.manager ??= { value: "", at: table.unnamed };
    noteBlank(deepest, "responsible", table.unnamed);
  }
  for (const column of table.plan.responsible) {
    const above = table.gathered.has(column) ? table.units.get(column)?.cell : undefined;
    const cell = shownAt(context, row, column) ?? above;
    if (!cell) {
      const at = view.at(view.mergeAt(row, column.col)?.top ?? row, column.col);
      if (deepest && deepest.responsible.length === 0) noteBlank(deepest, "responsible", at);
      for (const indicator of indicators) if (!indicator.aggregate) noteBlank(indicator, "responsible", at);
      continue;
    }
    view.explainCell(cell);
    const units = unitsOf(table, column, cell);
    if (deepest) addUnits(deepest, units);
    for (const indicator of indicators) if (!indicator.aggregate) addUnits(indicator, units);
  }
}

/** A cell merged over several rows for a manager nobody named. */
function isLeftBlank(context: Context, row: number, column: TableColumn): boolean {
  const merge = context.view.mergeAt(row, column.col);
  return merge !== undefined && merge.top === row && merge.bottom > row && !shownAt(context, row, column);
}

/** The units of a cell; a cell merged over several rows is read once, and those rows share what it says. */
function unitsOf({ units }: Table, column: TableColumn, cell: Cell): readonly Sourced<string>[] {
  const known = units.get(column);
  if (known?.cell === cell) return known.units;
  const read = cell.type === "error" ? [sourced(cell)] : readResponsible(cell.text, cell.at);
  units.set(column, { cell, units: read });
  return read;
}

function addUnits(
  item: { responsible: readonly Sourced<string>[] },
  units: readonly Sourced<string>[],
): void {
  if (item.responsible === units) return;
  if (item.responsible.length === 0) item.responsible = units;
  else
    for (const unit of units)
      if (!item.responsible.some(({ value }) => value === unit.value))
        item.responsible = withMore(item.responsible, unit);
}
