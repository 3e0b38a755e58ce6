import { tidyText } from "../../grid/foldText";
import type { Context } from "../sheets/context";
import { isRollingNote, readMonitoringState } from "../sheets/readHeading";
import type { DraftNode } from "../tree/draft";
import type { DraftIndicator } from "../tree/draftIndicator";
import { noteBlank } from "../tree/noteBlank";
import { withMore } from "../tree/withMore";
import { sourced } from "../words/readValue";
import { isContinued, ownAt, shownAt } from "./rowCells";
import type { Table } from "./table";
import type { TableColumn } from "./tableColumns";

/** Perspective, priority, monitoring, notes of a rolling update, and columns that are known but no part of a plan. */
export function readRowRest(
  context: Context,
  table: Table,
  row: number,
  opened: readonly DraftNode[],
  indicators: readonly DraftIndicator[],
): void {
  const { view } = context;
  const { plan } = table;
  const perspective = shownAt(context, row, plan.perspective);
  if (perspective) {
    view.explainCell(perspective);
    context.perspective = sourced(perspective);
  }
  for (const node of opened) {
    if (
      context.perspective &&
      (plan.perspective || node.kind === "strategicObjective" || (node.kind === null && node.parent === null))
    )
      node.perspective ??= context.perspective;
    const priority = ownAt(context, row, plan.priority);
    if (priority) node.priority ??= sourced(priority);
  }
  const monitoring = ownAt(context, row, plan.monitoring);
  if (monitoring) {
    view.explain(row, monitoring.at.col);
    for (const indicator of indicators)
      indicator.monitoring = {
        text: tidyText(monitoring.text),
        at: monitoring.at,
        state: readMonitoringState(monitoring.text),
      };
  } else if (plan.monitoring && !isContinued(context, row, plan.monitoring.col)) {
    for (const indicator of indicators) noteBlank(indicator, "monitoring", view.at(row, plan.monitoring.col));
  }
  for (const column of table.aside) {
    view.explain(row, column.col);
    if (column.term === "steps") addStep(context, row, column, table);
  }
  if (indicators.length > 0) for (const col of table.spare) readNote(context, row, col, indicators);
}

function addStep(context: Context, row: number, column: TableColumn, table: Table): void {
  const cell = ownAt(context, row, column);
  const node = context.path.at(-1) ?? table.above.at(-1);
  if (cell && node) node.actions = withMore(node.actions, sourced(cell));
}

function readNote(context: Context, row: number, col: number, indicators: readonly DraftIndicator[]): void {
  const { view } = context;
  const cell = view.cell(row, col);
  if (!cell || cell.type !== "text" || !isRollingNote(cell.text)) return;
  for (const indicator of indicators) indicator.statusNote ??= sourced(cell);
  view.explain(row, col);
}
