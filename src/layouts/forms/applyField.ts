import { tidyText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import type { NodeKind } from "../../model/plan";
import { currentNode, openNode, type Context } from "../sheets/context";
import { applyMonitoring } from "../sheets/readHeading";
import { noteBlank } from "../tree/noteBlank";
import { withMore } from "../tree/withMore";
import { isLevel } from "../words/levels";
import { readLabel } from "../words/readLabel";
import { codeText, readBareCode } from "../words/readTitle";
import { sourced } from "../words/readValue";
import { beginIndicator } from "./addIndicator";
import { applyIndicatorField, isIndicatorField } from "./applyIndicatorField";
import { applyIndicatorName } from "./applyIndicatorName";
import { applyNodeField } from "./applyNodeField";
import { inlineCell, type LabelledValue } from "./labelledValue";

/** Gives a labelled value of a form to the node or indicator it belongs to. */
export function applyField(context: Context, field: LabelledValue): void {
  const { label, from, value } = field;
  const { view } = context;
  view.explainCell(from);
  if (value) view.explainCell(value);
  if (isLevel(label.term)) applyLevel(context, field);
  else if (label.term === "indicator") applyIndicatorName(context, field);
  else if (label.term === "indicatorNumber") applyIndicatorNumber(context, field);
  else if (label.term === "monitoring") {
    const cell =
      value ??
      (label.inline === null ? undefined : { ...from, text: from.text.slice(from.text.indexOf(":") + 1) });
    if (cell && tidyText(cell.text) !== "") applyMonitoring(context, spotOf(cell), cell.text);
    else noteUnmonitored(context, field);
  } else if (isIndicatorField(context, label)) applyIndicatorField(context, field);
  else applyNodeField(context, field);
}

/** "kpi operativo 1.1", "kpi operativo 1.1 | Giorni di rilascio", "Scheda indicatore | 3". */
function applyIndicatorNumber(context: Context, field: LabelledValue): void {
  const { label, from, value } = field;
  const cell = value ?? (label.inline === null ? undefined : inlineCell(from));
  const number = cell ? readBareCode(codeText(cell)) : null;
  if (label.number !== null || number !== null || !cell)
    beginIndicator(context, from, label.number ?? number);
  if (cell && number === null && !isNamedBelow(context, from.at.row))
    applyIndicatorName(context, { ...field, label: { ...label, number: null } });
}

/** The cell of the label where nothing can stand beside it. */
function noteUnmonitored(context: Context, { from, blank }: LabelledValue): void {
  const { view, indicators, monitored } = context;
  const apart = view.mergeAt(from.at.row, from.at.col) === undefined;
  const at = apart ? view.at(blank.row, blank.col) : from.at;
  for (const indicator of indicators.slice(monitored)) noteBlank(indicator, "monitoring", at);
  context.monitored = indicators.length;
}

/** What stands beside the number is no name where the row below has a label for it. */
function isNamedBelow({ view }: Context, row: number): boolean {
  const below = view.first(view.nextRow(row + 1));
  return below?.type === "text" && readLabel(below.text)?.term === "indicator";
}

const spotOf = (cell: Cell): Spot => ({ cell, left: cell.at.col, right: cell.at.col, bottom: cell.at.row });

function applyLevel(context: Context, { label, from, value }: LabelledValue): void {
  const cell = value ?? (label.inline === null ? undefined : inlineCell(from));
  const kind: NodeKind | null = label.term === "objective" ? null : (label.term as NodeKind);
  if (label.term === "action" && label.number === null) {
    const node = currentNode(context);
    if (node && cell) node.actions = withMore(node.actions, sourced(cell));
    return;
  }
  if (!cell) {
    context.numbered = { label, cell: from };
    return;
  }
  const dotted = label.number !== null && (label.number.includes(".") || kind === null);
  const code = dotted && label.number !== null ? { value: label.number, at: from.at } : context.code;
  const node = openNode(context, { kind, cell, code });
  if (code === context.code) context.code = null;
  context.numbered = null;
  applyEarly(context, kind);
  if (!dotted && label.number !== null) node.ordinal ??= label.number;
}

/** Fields that named a level before its node was met. */
function applyEarly(context: Context, kind: NodeKind | null): void {
  const objective = kind === null || kind === "operationalObjective" || kind === "strategicObjective";
  const due = context.early.filter(
    ({ label: { of } }) => of === kind || (objective && (of === null || of === "objective")),
  );
  context.early = context.early.filter((field) => !due.includes(field));
  for (const field of due) applyField(context, field);
}
