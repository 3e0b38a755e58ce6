import { tidyText } from "../../grid/foldText";
import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import type { NodeKind } from "../../model/plan";
import { addToSection } from "../sheets/addToSection";
import { currentNode, openNode, type Context } from "../sheets/context";
import { isRollingNote } from "../sheets/readHeading";
import type { DraftNode } from "../tree/draft";
import { noteBlank } from "../tree/noteBlank";
import { withMore } from "../tree/withMore";
import { rankOf } from "../words/levels";
import { codeText } from "../words/readTitle";
import { readResponsible, sourced } from "../words/readValue";
import { blankWeight, isWritten, readWeight } from "../words/readWeight";
import { isEarly } from "./isEarly";
import { inlineCell, type LabelledValue } from "./labelledValue";

/** Gives a labelled value to the deepest open node, or keeps it for the one it names. */
export function applyNodeField(context: Context, field: LabelledValue): void {
  const { label, from, value } = field;
  const { view } = context;
  const node = currentNode(context);
  const cell = value ?? (label.inline === null ? undefined : inlineCell(from));
  const at = cell ? cell.at : { sheet: view.sheet, ...field.blank };
  if (isEarly(context, field)) {
    context.early.push(field);
    return;
  }
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
      else if (node && !isWritten(node.weight)) node.weight = cell ? readWeight(cell) : blankWeight(at);
      break;
    case "responsible":
      if (!node || context.tabled) {
        if (label.of !== "indicator") addToSection(context, cell, at);
        break;
      }
      if (!cell) noteBlank(node, "responsible", at);
      else addResponsible(node, cell.text, at);
      break;
    case "description":
      if (cell && context.numbered?.label.number) openNumbered(context, cell);
      else if (node && cell && !context.indicator) node.description ??= { value: tidyText(cell.text), at };
      else if (node && !cell) noteBlank(node, "description", at);
      break;
    case "title":
      if (cell) openTitled(context, label.of, cell);
      break;
    case "code":
      if (!cell || label.of === "indicator") break;
      if (
        node &&
        node.code === null &&
        node.title.at.row >= cell.at.row - 1 &&
        node.title.at.sheet === view.sheet
      )
        node.code = { value: codeText(cell), at };
      else context.code = { value: codeText(cell), at };
      break;
    case "perspective":
      if (cell) context.perspective = sourced(cell);
      break;
    case "priority":
      if (node && cell) node.priority ??= sourced(cell);
      break;
    case "steps":
      if (node && cell) node.actions = withMore(node.actions, sourced(cell));
      break;
    case "note":
      if (context.indicator && cell && isRollingNote(cell.text))
        context.indicator.statusNote ??= sourced(cell);
      break;
    default:
      break;
  }
}

function addResponsible(node: DraftNode, text: string, at: Address): void {
  for (const unit of readResponsible(text, at))
    if (!node.responsible.some(({ value }) => value === unit.value))
      node.responsible = withMore(node.responsible, unit);
}

/** "Titolo obiettivo operativo | …" opens that objective; a plain title opens what the label above it numbers. */
function openTitled(context: Context, of: LabelledValue["label"]["of"], cell: Cell): void {
  if (of === null || of === "indicator") {
    openNumbered(context, cell);
    return;
  }
  const { code } = context;
  context.code = null;
  context.numbered = null;
  openNode(context, { kind: of === "objective" ? null : of, cell, code });
}

/** "Obiettivo n. 3" above, "Titolo | …" below: together they open the node. */
function openNumbered(context: Context, cell: Cell): void {
  const { numbered } = context;
  if (!numbered) return;
  context.numbered = null;
  const { label } = numbered;
  const code = context.code ?? (label.number === null ? null : { value: label.number, at: numbered.cell.at });
  if (code === context.code) context.code = null;
  openNode(context, { kind: label.term === "objective" ? null : (label.term as NodeKind), cell, code });
}
