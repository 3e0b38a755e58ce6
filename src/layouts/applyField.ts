import { tidyText } from "../grid/foldText";
import type { Spot } from "../grid/sheetView";
import type { Cell } from "../model/grid";
import type { Field } from "../model/plan";
import { currentNode, openNode, type Context } from "./context";
import { createIndicator, type DraftIndicator } from "./draft";
import { applyMonitoring, isRollingNote } from "./readHeading";
import { rankOf } from "./levels";
import { isLevel, type Label } from "./readLabel";
import { readTitle } from "./readTitle";
import { readPeriods, readResponsible, readValue, sourced, type InlineCell } from "./readValue";
import type { Term } from "./vocabulary";
import type { NodeKind } from "../model/plan";

/** A label and the value beside, below or behind it; `value` is undefined where nothing is filled in. */
export interface LabelledValue {
  readonly label: Label;
  /** The cell of the label. */
  readonly from: Cell;
  readonly value: Cell | undefined;
  /** Where a missing value would stand. */
  readonly blank: { readonly row: number; readonly col: number };
}

/** Gives a labelled value of a form to the node or indicator it belongs to. */
export function applyField(context: Context, field: LabelledValue): void {
  const { label, from, value } = field;
  const { view } = context;
  view.explain(from.row, from.col);
  if (value) view.explain(value.row, value.col);
  if (isLevel(label.term)) applyLevel(context, field);
  else if (label.term === "indicator") applyIndicatorName(context, field);
  else if (label.term === "indicatorNumber") beginIndicator(context, from, label.number);
  else if (label.term === "monitoring") {
    const cell =
      value ??
      (label.inline === null ? undefined : { ...from, text: from.text.slice(from.text.indexOf(":") + 1) });
    if (cell) applyMonitoring(context, spotOf(cell), cell.text);
  } else if (isIndicatorField(context, label)) applyIndicatorField(context, field);
  else applyNodeField(context, field);
}

const spotOf = (cell: Cell): Spot => ({ cell, left: cell.col, right: cell.col, bottom: cell.row });

function applyLevel(context: Context, { label, from, value }: LabelledValue): void {
  const cell = value ?? (label.inline === null ? undefined : inlineCell(from));
  const kind: NodeKind | null = label.term === "objective" ? null : (label.term as NodeKind);
  if (label.term === "action" && label.number === null) {
    const node = currentNode(context);
    if (node && cell) node.actions.push(sourced(context.view, cell));
    return;
  }
  if (!cell) {
    context.numbered = { label, cell: from };
    return;
  }
  const dotted = label.number !== null && (label.number.includes(".") || kind === null);
  const code =
    dotted && label.number !== null
      ? { value: label.number, at: context.view.at(from.row, from.col) }
      : context.code;
  const node = openNode(context, { kind, cell, code });
  if (code === context.code) context.code = null;
  context.numbered = null;
  applyEarly(context, kind);
  if (!dotted && label.number !== null) node.ordinal ??= label.number;
}

/** Fields that named a level before its node was met. */
function applyEarly(context: Context, kind: NodeKind | null): void {
  const due = context.early.filter(({ label }) => label.of === kind);
  context.early = context.early.filter((field) => !due.includes(field));
  for (const field of due) applyField(context, field);
}

/** What stands behind the colon, as if it were a cell of its own at the same place. */
function inlineCell(from: Cell): InlineCell {
  const text = from.text.slice(from.text.indexOf(":") + 1).replace(/^[ \t\u00a0]+/, "");
  return { ...from, text, value: text, inline: true };
}

function beginIndicator(context: Context, from: Cell, number: string | null): DraftIndicator {
  const at = context.view.at(from.row, from.col);
  const indicator = createIndicator(at);
  if (number !== null) indicator.code = { value: number, at };
  addIndicator(context, indicator, from.row);
  return indicator;
}

/** Hangs an indicator on the deepest open node and makes it the current one. */
export function addIndicator(context: Context, indicator: DraftIndicator, row: number): void {
  currentNode(context)?.indicators.push(indicator);
  context.indicator = indicator;
  context.blankName = null;
  context.indicatorRow = row;
  context.unmonitored.push(indicator);
}

function applyIndicatorName(context: Context, { label, from, value, blank }: LabelledValue): void {
  const cell = value ?? (label.inline === null ? undefined : inlineCell(from));
  if (!cell) {
    context.blankName = { ...blank, sheet: context.view.sheet };
    if (context.indicator?.name === null) context.indicator.blanks.name ??= context.blankName;
    return;
  }
  const { indicator, view } = context;
  const read = readTitle(cell.text, label.number);
  const at = view.at(cell.row, cell.col);
  const repeated =
    indicator?.name?.value === read.title &&
    indicator.name.at.row >= cell.row - 1 &&
    indicator.name.at.col === cell.col;
  if (repeated) return;
  const open =
    indicator && indicator.name === null && indicator.code !== null
      ? indicator
      : beginIndicator(context, cell, label.number);
  open.name = { value: read.title, at };
  if (open.code === null && read.code !== null) open.code = { value: read.code, at };
  for (const attribute of read.attributes) applyAttribute(open, attribute.label.term, attribute.value, at);
}

/** "Tipologia KPI: efficacia" written in a line of the name's cell. */
export function applyAttribute(
  indicator: DraftIndicator,
  term: Term,
  value: string,
  at: NonNullable<DraftIndicator["name"]>["at"],
): void {
  if (
    term === "kpiType" ||
    term === "unit" ||
    term === "source" ||
    term === "frequency" ||
    term === "algorithm"
  )
    indicator[term] ??= { value, at };
}

const OWN: readonly Term[] = [
  "algorithm",
  "unit",
  "source",
  "kpiType",
  "frequency",
  "baseline",
  "target",
  "threshold",
  "actual",
];

function isIndicatorField(context: Context, label: Label): boolean {
  if (label.of === "indicator")
    return (
      context.indicator !== null &&
      (OWN.includes(label.term) ||
        label.term === "weight" ||
        label.term === "responsible" ||
        label.term === "code")
    );
  if (label.of !== null) return false;
  if (OWN.includes(label.term)) return context.indicator !== null || label.term === "algorithm";
  return label.term === "weight" && context.indicator !== null;
}

function applyIndicatorField(context: Context, field: LabelledValue): void {
  const { label, from, value, blank } = field;
  const term = label.term;
  if (!value) {
    if (context.indicator && (OWN.includes(term) || term === "weight" || term === "responsible"))
      noteBlank(context, context.indicator, field);
    return;
  }
  let indicator = context.indicator;
  if (!indicator || (term !== "responsible" && isTaken(context, indicator, field, value))) {
    if (!currentNode(context)) return;
    const { blankName } = context;
    indicator = beginIndicator(context, value, null);
    if (blankName && value.row >= blankName.row && value.row - blankName.row <= 3)
      indicator.blanks.name = blankName;
  }
  setIndicatorField(context, indicator, { label, from, value, blank });
}

function noteBlank(context: Context, indicator: DraftIndicator, { label, blank }: LabelledValue): void {
  const at = { ...blank, sheet: context.view.sheet };
  if (label.term === "target") indicator.blankTargets.push({ period: fullPeriod(context, label.period), at });
  else if (label.term === "actual")
    indicator.blankActuals.push({ period: fullPeriod(context, label.period), at });
  else if (label.term === "weight") indicator.weight ??= { at, cell: undefined };
  else if (label.term === "threshold") {
    const rank = indicator.thresholds.length + indicator.blankThresholds.length;
    indicator.blankThresholds.push({ level: label.level ?? [0.8, 0.6, 0.4][rank] ?? 0, at });
  } else indicator.blanks[label.term as Field] ??= at;
}

/** The same field a second time begins a nameless indicator, unless the value was only filled down. */
function isTaken(
  context: Context,
  indicator: DraftIndicator,
  { label }: LabelledValue,
  value: Cell,
): boolean {
  const { term } = label;
  if (term === "target")
    return indicator.targets.some(({ period }) => period === fullPeriod(context, label.period));
  if (term === "actual")
    return indicator.actuals.some(({ period }) => period === fullPeriod(context, label.period));
  if (term === "threshold") return false;
  const held =
    term === "weight"
      ? indicator.weight?.cell && { value: tidyText(indicator.weight.cell.text) }
      : term === "baseline"
        ? indicator.baseline && { value: indicator.baseline.text }
        : indicator[term as "unit"];
  return held !== null && held !== undefined && held.value !== tidyText(value.text);
}

/** "30/6" of a heading in the plan's year, the heading's own year, or the plan year where the heading names none. */
export function fullPeriod(context: Context, period: string | null): string {
  if (period === null) return context.period;
  return /^\d{1,2}\/\d{1,2}$/.test(period) && context.year !== null ? `${period}/${context.year}` : period;
}

/** Writes one field of an indicator; a field that is there already is kept. */
export function setIndicatorField(
  context: Context,
  indicator: DraftIndicator,
  { label, value }: LabelledValue,
): void {
  if (!value) return;
  const { view } = context;
  const at = view.at(value.row, value.col);
  switch (label.term) {
    case "target":
      indicator.targets.push(...readPeriods(view, value, fullPeriod(context, label.period)));
      break;
    case "actual":
      indicator.actuals.push(...readPeriods(view, value, fullPeriod(context, label.period)));
      break;
    case "threshold":
      indicator.thresholds.push({
        ...readValue(view, value),
        level: label.level ?? [0.8, 0.6, 0.4][indicator.thresholds.length] ?? 0,
      });
      break;
    case "baseline":
      indicator.baseline ??= readValue(view, value);
      break;
    case "weight":
      if (!indicator.weight?.cell) indicator.weight = { at, cell: value };
      break;
    case "responsible":
      for (const unit of readResponsible(value.text, at))
        if (!indicator.responsible.some(({ value: known }) => known === unit.value))
          indicator.responsible.push(unit);
      break;
    case "code":
    case "algorithm":
    case "unit":
    case "source":
    case "kpiType":
    case "frequency":
      indicator[label.term] ??= sourced(view, value);
      break;
    default:
      break;
  }
}

function applyNodeField(context: Context, field: LabelledValue): void {
  const { label, from, value } = field;
  const { view } = context;
  const node = currentNode(context);
  const cell = value ?? (label.inline === null ? undefined : inlineCell(from));
  const at = cell ? view.at(cell.row, cell.col) : { sheet: view.sheet, ...field.blank };
  switch (label.term) {
    case "weight":
      if (
        node &&
        label.of !== null &&
        label.of !== "objective" &&
        label.of !== "indicator" &&
        rankOf(label.of) > rankOf(node.kind)
      )
        context.early.push(field);
      else if (node && !node.weight?.cell) node.weight = { at, cell };
      break;
    case "responsible":
      if (!node) break;
      if (!cell) node.blanks.responsible ??= at;
      else addResponsible(node.responsible, cell.text, at);
      break;
    case "description":
      if (cell && context.numbered?.label.number) openNumbered(context, cell);
      else if (node && cell && !context.indicator) node.description ??= { value: tidyText(cell.text), at };
      else if (node && !cell) node.blanks.description ??= at;
      break;
    case "title":
      if (cell) openNumbered(context, cell);
      break;
    case "code":
      if (!cell) break;
      if (
        node &&
        node.code === null &&
        node.title.at.row >= cell.row - 1 &&
        node.title.at.sheet === view.sheet
      )
        node.code = { value: tidyText(cell.text), at };
      else context.code = { value: tidyText(cell.text), at };
      break;
    case "perspective":
      if (cell) context.perspective = sourced(view, cell);
      break;
    case "priority":
      if (node && cell) node.priority ??= sourced(view, cell);
      break;
    case "steps":
      if (node && cell) node.actions.push(sourced(view, cell));
      break;
    case "note":
      if (context.indicator && cell && isRollingNote(cell.text))
        context.indicator.statusNote ??= sourced(view, cell);
      break;
    default:
      break;
  }
}

function addResponsible(
  list: { value: string; at: DraftIndicator["at"] }[],
  text: string,
  at: DraftIndicator["at"],
): void {
  for (const unit of readResponsible(text, at))
    if (!list.some(({ value }) => value === unit.value)) list.push(unit);
}

/** "Obiettivo n. 3" above, "Titolo | …" below: together they open the node. */
function openNumbered(context: Context, cell: Cell): void {
  const { numbered, view } = context;
  if (!numbered) return;
  context.numbered = null;
  const { label } = numbered;
  const code =
    label.number === null
      ? context.code
      : { value: label.number, at: view.at(numbered.cell.row, numbered.cell.col) };
  openNode(context, { kind: label.term === "objective" ? null : (label.term as NodeKind), cell, code });
}
