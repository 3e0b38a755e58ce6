import { tidyText } from "../../grid/foldText";
import type { Context } from "../sheets/context";
import type { DraftIndicator, DraftNode } from "../tree/draft";
import { readResponsible } from "../words/readValue";
import { shownAt } from "./rowCells";
import type { Table } from "./table";

/** Gives the managers and units of a row to its deepest node and its indicators. */
export function readRowResponsibles(
  context: Context,
  table: Table,
  row: number,
  deepest: DraftNode | undefined,
  indicators: readonly DraftIndicator[],
): void {
  const { view } = context;
  const manager = shownAt(context, row, table.plan.manager) ?? table.manager;
  if (manager && deepest) {
    table.manager = manager;
    const named = { value: tidyText(manager.text), at: view.at(manager.row, manager.col) };
    deepest.manager ??= named;
    if (!deepest.responsible.some(({ value }) => value === named.value)) deepest.responsible.push(named);
    view.explain(manager.row, manager.col);
  }
  for (const column of table.plan.responsible) {
    const cell = shownAt(context, row, column);
    if (!cell) {
      if (deepest && deepest.responsible.length === 0)
        deepest.blanks.responsible ??= view.at(row, column.col);
      continue;
    }
    view.explain(cell.row, cell.col);
    view.explain(row, column.col);
    for (const unit of readResponsible(cell.text, view.at(cell.row, cell.col))) {
      for (const item of [deepest, ...indicators.filter(({ aggregate }) => !aggregate)])
        if (item && !item.responsible.some(({ value }) => value === unit.value)) item.responsible.push(unit);
    }
  }
}
