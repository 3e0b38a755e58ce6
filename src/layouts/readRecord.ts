import { foldText, tidyText } from "../grid/foldText";
import { isBlank } from "../grid/sheetView";
import type { Cell } from "../model/grid";
import type { Field } from "../model/plan";
import { addIndicator, applyAttribute, fullPeriod, setIndicatorField } from "./applyField";
import type { Context } from "./context";
import { createIndicator, sightNode, type DraftIndicator, type DraftNode } from "./draft";
import { isRollingNote, readMonitoringState } from "./readHeading";
import { readLabel, type Label } from "./readLabel";
import { readBareCode, readTitle } from "./readTitle";
import { readResponsible, readValue, sourced } from "./readValue";
import type { Table } from "./table";
import type { TableColumn, TableIndicator, TableLevel } from "./tableColumns";

/** Reads one row of a table: the nodes that begin in it, its indicators and their values. */
export function readRecord(context: Context, table: Table, row: number): void {
  const opened: DraftNode[] = [];
  readLevels(context, table, row, opened);
  const deepest =
    [...table.plan.levels]
      .reverse()
      .map((level) => table.nodes.get(level))
      .find((node) => node !== undefined) ?? table.above.at(-1);
  const indicators = table.plan.indicators.flatMap(
    (indicator) => readIndicator(context, table, row, indicator, deepest, opened) ?? [],
  );
  if (table.plan.indicators.length === 0 && !table.listed && deepest)
    indicators.push(...readImplied(context, table, row, deepest));
  readResponsibles(context, table, row, deepest, indicators);
  readRest(context, table, row, opened, indicators);
  context.path = [...table.above, ...table.plan.levels.flatMap((level) => table.nodes.get(level) ?? [])];
}

/** The filled cell of a column, as it shows: from the merged range above where there is one. */
function shownAt(context: Context, row: number, column: TableColumn | null): Cell | undefined {
  const cell = column ? context.view.shown(row, column.col) : undefined;
  return cell && !isBlank(cell) ? cell : undefined;
}

function ownAt(context: Context, row: number, column: TableColumn | null): Cell | undefined {
  const cell = column ? context.view.cell(row, column.col) : undefined;
  return cell && !isBlank(cell) ? cell : undefined;
}

const isContinued = (context: Context, row: number, col: number): boolean =>
  (context.view.mergeAt(row, col)?.top ?? row) < row;

function readLevels(context: Context, table: Table, row: number, opened: DraftNode[]): void {
  let parent = table.above.at(-1) ?? null;
  let fresh = false;
  for (const level of table.plan.levels) {
    if (fresh) forget(table, level);
    const cell = ownAt(context, row, level.title);
    if (cell) {
      const before = table.nodes.get(level);
      const node = openLevel(context, table, row, level, cell, parent);
      if (node !== before) {
        if (!fresh) forget(table, level);
        fresh = true;
        opened.push(node);
      }
      table.nodes.set(level, node);
    }
    parent = table.nodes.get(level) ?? parent;
    const node = table.nodes.get(level);
    if (node && level.weight) readNodeWeight(context, row, node, level.weight, opened.includes(node));
  }
}

/** The record above leaves the column blank: what is written here again is written on purpose. */
function isBlankAbove({ view }: Context, table: Table, row: number, { title }: TableLevel): boolean {
  let above = row - 1;
  while (above > table.top && view.isBlankRow(above)) above -= 1;
  const cell = view.cell(above, title.col);
  return above > table.top && (cell === undefined || isBlank(cell));
}

/** A new node above: what stood below the old one is over. */
function forget(table: Table, level: TableLevel): void {
  table.nodes.delete(level);
  for (const { name, of } of table.plan.indicators) {
    const own = of === null || of === level.kind || (of === "objective" && level.kind === null);
    if (own) table.last.delete(name);
  }
}

function openLevel(
  context: Context,
  table: Table,
  row: number,
  level: TableLevel,
  cell: Cell,
  parent: DraftNode | null,
): DraftNode {
  const { view } = context;
  const before = table.nodes.get(level);
  const codeCell = shownAt(context, row, level.code);
  const bare = codeCell ? (readBareCode(codeCell.text) ?? tidyText(codeCell.text)) : null;
  const read = readTitle(cell.text, bare);
  const code =
    read.code === null
      ? null
      : { value: read.code, at: codeCell ? view.at(codeCell.row, codeCell.col) : view.at(row, cell.col) };
  view.explain(row, cell.col);
  if (codeCell) view.explain(codeCell.row, codeCell.col);
  const apart = code === null && (table.merged.has(level) || isBlankAbove(context, table, row, level));
  if (
    before &&
    !apart &&
    foldText(before.title.value) === foldText(read.title) &&
    (before.code?.value ?? null) === (code?.value ?? null) &&
    before.parent === parent
  ) {
    return before;
  }
  const node = sightNode(context.draft, {
    kind: level.kind,
    parent,
    code,
    title: { value: read.title, at: view.at(row, cell.col) },
    listed: table.listed,
    separate:
      apart && before !== undefined && before.parent === parent && level.kind !== "strategicObjective",
  });
  const description = ownAt(context, row, level.description);
  if (description) {
    node.description ??= sourced(view, description);
    view.explain(row, description.col);
  } else if (read.description !== null)
    node.description ??= { value: read.description, at: view.at(row, cell.col) };
  if (level.code && !codeCell && code === null) node.blanks.code ??= view.at(row, level.code.col);
  return node;
}

function readNodeWeight(
  context: Context,
  row: number,
  node: DraftNode,
  column: TableColumn,
  opened: boolean,
): void {
  const cell = ownAt(context, row, column);
  const at = context.view.at(row, column.col);
  if (cell) {
    if (!node.weight?.cell) node.weight = { at, cell };
    context.view.explain(row, column.col);
  } else if (opened && !isContinued(context, row, column.col)) node.weight ??= { at, cell: undefined };
}

const labelOf = (column: TableColumn): Label =>
  column.label && column.label.term === column.term
    ? { ...column.label, period: column.period, level: column.level }
    : {
        term: column.term === "unknown" ? "other" : column.term,
        of: null,
        number: null,
        period: column.period,
        level: column.level,
        inline: null,
      };

const isRollUp = (text: string): boolean =>
  /ponder|pes|media|somma|weight|average|incid|rilev|coeff|share/i.test(text) && saysRollUp(text);
const saysRollUp = (text: string): boolean =>
  readLabel(text)?.term === "weight" || /^(?:media|somma)\s+ponderata/i.test(text);

function readIndicator(
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

function fillFields(
  context: Context,
  row: number,
  indicator: DraftIndicator,
  fields: readonly TableColumn[],
): void {
  for (const column of fields) {
    const value = ownAt(context, row, column);
    if (!value) continue;
    context.view.explain(row, column.col);
    setIndicatorField(context, indicator, { label: labelOf(column), from: value, value, blank: value });
  }
}

function noteBlanks(
  context: Context,
  row: number,
  indicator: DraftIndicator,
  fields: readonly TableColumn[],
): void {
  let thresholds = 0;
  for (const column of fields) {
    const level = column.term === "threshold" ? (column.level ?? [0.8, 0.6, 0.4][thresholds++] ?? 0) : 0;
    if (shownAt(context, row, column)) continue;
    const at = context.view.at(row, column.col);
    if (column.term === "target")
      indicator.blankTargets.push({ period: fullPeriod(context, column.period), at });
    else if (column.term === "actual")
      indicator.blankActuals.push({ period: fullPeriod(context, column.period), at });
    else if (column.term === "threshold") indicator.blankThresholds.push({ level, at });
    else if (column.term === "weight") indicator.weight ??= { at, cell: undefined };
    else indicator.blanks[column.term as Field] ??= at;
  }
}

/** Targets without an indicator column measure the objective itself. */
function readImplied(context: Context, table: Table, row: number, node: DraftNode): DraftIndicator[] {
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

function readResponsibles(
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

/** Perspective, priority, monitoring, notes of a rolling update, and columns that are known but no part of a plan. */
function readRest(
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
    view.explain(perspective.row, perspective.col);
    context.perspective = sourced(view, perspective);
  }
  for (const node of opened) {
    if (
      context.perspective &&
      (plan.perspective || node.kind === "strategicObjective" || (node.kind === null && node.parent === null))
    )
      node.perspective ??= context.perspective;
    const priority = ownAt(context, row, plan.priority);
    if (priority) node.priority ??= sourced(view, priority);
  }
  const monitoring = ownAt(context, row, plan.monitoring);
  if (monitoring) {
    view.explain(row, monitoring.col);
    for (const indicator of indicators)
      indicator.monitoring = {
        ...pick(readValue(view, monitoring)),
        state: readMonitoringState(monitoring.text),
      };
  } else if (plan.monitoring && !isContinued(context, row, plan.monitoring.col)) {
    for (const indicator of indicators) indicator.blanks.monitoring ??= view.at(row, plan.monitoring.col);
  }
  for (const column of plan.columns) {
    if (
      ["other", "organisation", "note", "steps", "section", "perspective", "priority", "total"].includes(
        column.term,
      )
    )
      view.explain(row, column.col);
    if (column.term === "steps") addStep(context, row, column, table);
  }
  if (indicators.length > 0) for (const col of table.spare) readNote(context, row, col, indicators);
}

const pick = ({ text, at }: { text: string; at: DraftIndicator["at"] }) => ({ text, at });

function addStep(context: Context, row: number, column: TableColumn, table: Table): void {
  const cell = ownAt(context, row, column);
  const node = context.path.at(-1) ?? table.above.at(-1);
  if (cell && node) node.actions.push(sourced(context.view, cell));
}

function readNote(context: Context, row: number, col: number, indicators: readonly DraftIndicator[]): void {
  const { view } = context;
  const cell = view.cell(row, col);
  if (!cell || cell.type !== "text" || !isRollingNote(cell.text)) return;
  for (const indicator of indicators) indicator.statusNote ??= sourced(view, cell);
  view.explain(row, col);
}
