import { foldText, tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import { addIndicator } from "../forms/addIndicator";
import { applyAttribute } from "../forms/applyIndicatorName";
import type { Context } from "../sheets/context";
import { createIndicator, type DraftIndicator, type DraftNode } from "../tree/draft";
import { readLabel } from "../words/readLabel";
import { readTitle } from "../words/readTitle";
import { fillFields, noteBlanks } from "./fillFields";
import type { TableIndicator } from "./planTable";
import { isContinued, ownAt, shownAt } from "./rowCells";
import type { Table } from "./table";

const isRollUp = (text: string): boolean =>
  /ponder|pes|media|somma|weight|average|incid|rilev|coeff|share/i.test(text) && saysRollUp(text);

const saysRollUp = (text: string): boolean =>
  readLabel(text)?.term === "weight" || /^(?:media|somma)\s+ponderata/i.test(text);

/** Reads the indicator a row names or goes on with; undefined where it has none. */
export function readRowIndicator(
  context: Context,
  table: Table,
  row: number,
  shape: TableIndicator,
  deepest: DraftNode | undefined,
  opened: readonly DraftNode[],
): DraftIndicator | undefined {
  const { view } = context;
  const cell = ownAt(context, row, shape.name);
  const before = table.last.get(shape.name);
  const node = ownerOf(table, shape, deepest);
  if (!cell) {
    const filled = shape.fields.filter((column) => ownAt(context, row, column));
    if (isContinued(context, row, shape.name.col) && before) {
      fillFields(context, row, before, filled);
      return before;
    }
    const telling = filled.some(({ term }) => term === "target" || term === "algorithm");
    if (!telling || !node || (hasColumnOf(table, shape) && !opened.includes(node))) return undefined;
    return newIndicator(context, table, row, shape, node, undefined);
  }
  view.explain(row, cell.col);
  const values = shape.fields.filter(
    ({ term }) => term === "target" || term === "threshold" || term === "baseline",
  );
  if (isRollUp(tidyText(cell.text)) && !values.some((column) => shownAt(context, row, column)))
    return undefined;
  if (before && node?.indicators.includes(before) && repeats(context, row, before, cell, shape))
    return before;
  return node ? newIndicator(context, table, row, shape, node, cell) : undefined;
}

/** Whether the table names the objectives of this indicator in a column: then each stands in the row that opens it. */
const hasColumnOf = ({ plan }: Table, { of }: TableIndicator): boolean =>
  of !== null && of !== "objective" && plan.levels.some(({ kind }) => kind === of);

function ownerOf(
  table: Table,
  { of }: TableIndicator,
  deepest: DraftNode | undefined,
): DraftNode | undefined {
  if (of === null) return deepest;
  const level = table.plan.levels.find(({ kind }) => kind === of || (of === "objective" && kind === null));
  return (level && table.nodes.get(level)) ?? deepest;
}

/** The row above filled down: same name, and nothing that differs from what is known. */
function repeats(
  context: Context,
  row: number,
  before: DraftIndicator,
  cell: Cell,
  shape: TableIndicator,
): boolean {
  if (before.name === null || foldText(before.name.value) !== foldText(readTitle(cell.text).title))
    return false;
  const values = shape.fields.filter(
    ({ term }) => term === "target" || term === "threshold" || term === "weight",
  );
  const known = new Set(
    [...before.targets, ...before.thresholds, ...before.actuals]
      .map(({ text }) => text)
      .concat(tidyText(before.weight?.cell?.text ?? "")),
  );
  const same = values.every((column) => {
    const value = ownAt(context, row, column);
    return !value || known.has(tidyText(value.text));
  });
  if (!same) return false;
  for (const column of shape.fields) context.view.explain(row, column.col);
  return values.length > 0;
}

function newIndicator(
  context: Context,
  table: Table,
  row: number,
  shape: TableIndicator,
  node: DraftNode,
  cell: Cell | undefined,
): DraftIndicator {
  const { view } = context;
  const at = view.at(row, cell?.col ?? shape.name.col);
  const indicator = createIndicator(at);
  if (cell) {
    const read = readTitle(cell.text);
    const coded = read.code !== null && /^\s*\d+\s*[:.)]|^\s*\D*\d+\.\d/.test(cell.text);
    indicator.name = { value: coded ? read.title : readTitle(cell.text, "").title, at };
    if (coded && read.code !== null) indicator.code = { value: read.code, at };
    for (const { label, value } of read.attributes) applyAttribute(indicator, label.term, value, at);
    indicator.aggregate = isRollUp(tidyText(cell.text));
  } else indicator.blanks.name = at;
  context.path = [node];
  addIndicator(context, indicator, row);
  table.last.set(shape.name, indicator);
  fillFields(context, row, indicator, shape.fields);
  noteBlanks(context, row, indicator, shape.fields);
  return indicator;
}

/** Targets without an indicator column measure the objective itself. */
export function readImplied(context: Context, table: Table, row: number, node: DraftNode): DraftIndicator[] {
  const fields = table.plan.columns.filter(({ term }) =>
    [
      "target",
      "actual",
      "threshold",
      "baseline",
      "algorithm",
      "unit",
      "source",
      "frequency",
      "kpiType",
    ].includes(term),
  );
  const level = table.plan.levels.at(-1);
  const title = level ? ownAt(context, row, level.title) : undefined;
  if (
    !title ||
    node.indicators.length > 0 ||
    !fields.some((column) => column.term === "target" && ownAt(context, row, column))
  )
    return [];
  const indicator = createIndicator(node.title.at);
  indicator.name = node.title;
  context.path = [node];
  addIndicator(context, indicator, row);
  fillFields(context, row, indicator, fields);
  noteBlanks(context, row, indicator, fields);
  return [indicator];
}
