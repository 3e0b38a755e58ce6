import { sameWhenFolded, tidyText } from "../../grid/foldText";
import type { Address } from "../../model/address";
import { addIndicator } from "../forms/addIndicator";
import { applyAttribute } from "../forms/applyIndicatorName";
import type { Context } from "../sheets/context";
import { applyTitleWeight } from "../tree/applyTitleWeight";
import type { DraftNode } from "../tree/draft";
import { createIndicator, createNameless, type DraftIndicator } from "../tree/draftIndicator";
import { noteBlank } from "../tree/noteBlank";
import { readLabel } from "../words/readLabel";
import { readTitle, type Title } from "../words/readTitle";
import { fillFields, readFields } from "./fillFields";
import { isPeriod, measureAt } from "./findMeasure";
import type { TableIndicator } from "./planTable";
import { readListed } from "./readListed";
import { isContinued, ownAt, shownAt } from "./rowCells";
import type { Table } from "./table";
import type { TableColumn } from "./tableColumns";

const isRollUp = (text: string): boolean =>
  (text.length <= LONGEST_ROLL_UP ? NEAR_ROLL_UP.test(text) : BEGINS_ROLL_UP.test(text)) &&
  saysRollUp(tidyText(text));

/** No word for a weight is longer, whatever stands around it. */
const LONGEST_ROLL_UP = 50;
const BEGINS_ROLL_UP = /^[^a-z]*(?:media|somma)/i;

/** One of the words, or a sign nobody sees, which may stand inside one. */
const NEAR_ROLL_UP =
  /ponder|pes|media|somma|weight|average|incid|rilev|coeff|share|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/i;

const saysRollUp = (text: string): boolean =>
  readLabel(text)?.term === "weight" || /^(?:media|somma)\s+ponderata/i.test(text);

/** Reads the indicator a row names or goes on with; undefined where it has none. */
export function readRowIndicator(
  context: Context,
  table: Table,
  row: number,
  written: TableIndicator,
  deepest: DraftNode | null,
  opened: readonly DraftNode[],
): DraftIndicator | undefined {
  const { view } = context;
  const shape = shapeOf(context, table, row, written);
  const cell = ownAt(context, row, shape.name);
  const before = table.last.get(shape.name);
  const node = ownerOf(table, shape, deepest);
  if (!cell) {
    const filled = shape.fields.filter((column) => ownAt(context, row, column));
    if (before && shape !== written) return goOn(context, row, before, shape);
    if (before && isContinued(context, row, shape.name.col)) {
      fillFields(context, row, before, filled);
      return before;
    }
    const telling = filled.some(({ term }) => term === "target" || term === "algorithm");
    const begins = !hasColumnOf(table, shape) || (node !== null && opened.includes(node));
    if (!telling || !node || !(begins || isAnother(context, row, before, filled))) return undefined;
    const nameless = createNameless(view.at(row, shape.name.col));
    noteBlank(nameless, "name", nameless.name.at);
    return takeIndicator(context, table, row, shape, node, nameless);
  }
  view.explainCell(cell);
  const aggregate = isRollUp(cell.text);
  if (aggregate && !shape.fields.some((column) => isGoal(column) && shownAt(context, row, column)))
    return undefined;
  if (!node) return undefined;
  const read = readTitle(cell.text);
  const again = before && isSameName(before, read) && node.indicators.lastIndexOf(before) >= 0;
  if (again && shape !== written) return goOn(context, row, before, shape);
  if (again && repeats(context, row, before, shape)) return before;
  const listed = readListed(context, row, cell, shape, node);
  if (listed) {
    table.last.set(shape.name, listed);
    return listed;
  }
  const indicator = createNamed(cell.text, read, cell.at);
  applyTitleWeight(indicator, read, cell);
  if (aggregate) indicator.aggregate = true;
  return takeIndicator(context, table, row, shape, node, indicator);
}

/** Where the row says that it holds results, its years are no targets. */
function shapeOf(
  { view }: Context,
  { plan: { measure } }: Table,
  row: number,
  shape: TableIndicator,
): TableIndicator {
  const term = measure && measureAt(view, row, measure.col);
  if (!measure || !term) return shape;
  view.explain(row, measure.col);
  return { ...shape, fields: shape.fields.map((field) => (isPeriod(field) ? { ...field, term } : field)) };
}

/** Another row of the same indicator: its results below its targets. */
function goOn(
  context: Context,
  row: number,
  before: DraftIndicator,
  { fields }: TableIndicator,
): DraftIndicator {
  readFields(
    context,
    row,
    before,
    fields.filter(({ label, period }) => label === null && period !== null),
  );
  return before;
}

/** The row above has its target: another one in this row is of an indicator nobody named. */
function isAnother(
  context: Context,
  row: number,
  before: DraftIndicator | undefined,
  filled: readonly TableColumn[],
): boolean {
  const known = before?.targets.map(({ at }) => at) ?? [];
  const above = known.some((at) => at.row < row && at.row >= row - 1);
  const target = filled.some((column) => column.term === "target" && !isContinued(context, row, column.col));
  return above && target && filled.length > 1;
}

const isGoal = ({ term }: TableColumn): boolean =>
  term === "target" || term === "threshold" || term === "baseline";

/** Whether the table names the objectives of this indicator in a column: then each stands in the row that opens it. */
const hasColumnOf = ({ plan }: Table, { of }: TableIndicator): boolean =>
  of !== null && of !== "objective" && plan.levels.some(({ kind }) => kind === of);

function ownerOf(table: Table, { of }: TableIndicator, deepest: DraftNode | null): DraftNode | null {
  if (of === null) return deepest;
  const level = table.plan.levels.find(({ kind }) => kind === of || (of === "objective" && kind === null));
  return (level && table.nodes.get(level)) ?? deepest;
}

const isSameName = ({ name }: DraftIndicator, { title }: Title): boolean =>
  name.value !== "" && sameWhenFolded(name.value, title);

/** The row above filled down: under the same name nothing that differs from what is known. */
function repeats(context: Context, row: number, before: DraftIndicator, { fields }: TableIndicator): boolean {
  const values = fields.filter(({ term }) => term === "target" || term === "threshold" || term === "weight");
  const known = new Set(
    [...before.targets, ...before.thresholds, ...before.actuals]
      .map(({ text }) => text)
      .concat(before.weight?.text ?? ""),
  );
  const same = values.every((column) => {
    const value = ownAt(context, row, column);
    return !value || known.has(tidyText(value.text));
  });
  if (!same) return false;
  for (const column of fields) context.view.explain(row, column.col);
  return values.length > 0;
}

/** Hangs an indicator that begins in this row on its node, with all its values. */
function takeIndicator(
  context: Context,
  table: Table,
  row: number,
  shape: TableIndicator,
  node: DraftNode,
  indicator: DraftIndicator,
): DraftIndicator {
  addIndicator(context, indicator, row, node);
  table.last.set(shape.name, indicator);
  readFields(context, row, indicator, shape.fields);
  return indicator;
}

/** A number that stands before an indicator's name is its code where it is set off from the words or dotted. */
function createNamed(text: string, read: Title, at: Address): DraftIndicator {
  const coded = read.code !== null && /^\s*\d+\s*[:.)]|^\s*\D*\d+\.\d/.test(text);
  const title = coded || read.code === null ? read.title : readTitle(text, "").title;
  const indicator = createIndicator({ value: title, at });
  if (coded && read.code !== null) indicator.code = { value: read.code, at };
  for (const { label, value } of read.attributes) applyAttribute(indicator, label.term, value, at);
  return indicator;
}
