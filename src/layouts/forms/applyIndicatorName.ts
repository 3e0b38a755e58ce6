import type { Address } from "../../model/address";
import type { Context } from "../sheets/context";
import { applyTitleWeight } from "../tree/applyTitleWeight";
import { isNameless, type DraftIndicator } from "../tree/draftIndicator";
import { noteBlank } from "../tree/noteBlank";
import type { Term } from "../vocabulary";
import { readTitle } from "../words/readTitle";
import { beginIndicator } from "./addIndicator";
import { inlineCell, type LabelledValue } from "./labelledValue";

/** Begins the indicator a label names, unless the name only repeats the one above. */
export function applyIndicatorName(context: Context, { label, from, value, blank }: LabelledValue): void {
  const cell = value ?? (label.inline === null ? undefined : inlineCell(from));
  if (!cell) {
    const at = { ...blank, sheet: context.view.sheet };
    if (context.indicator && isNameless(context.indicator) && context.indicator.blanks.name === undefined)
      noteBlank(context.indicator, "name", at);
    else context.blankName = at;
    return;
  }
  const { indicator } = context;
  const read = readTitle(cell.text, label.number);
  const at = cell.at;
  const repeated =
    indicator?.name.value === read.title &&
    indicator.name.at.row >= cell.at.row - 1 &&
    indicator.name.at.col === cell.at.col;
  if (repeated) return;
  const open =
    indicator && isNameless(indicator) && indicator.code !== null
      ? indicator
      : beginIndicator(context, cell, null);
  if (label.number !== null) open.code ??= { value: label.number, at: from.at };
  open.name = { value: read.title, at };
  if (open.code === null && read.code !== null) open.code = { value: read.code, at };
  applyTitleWeight(open, read, cell);
  for (const attribute of read.attributes) applyAttribute(open, attribute.label.term, attribute.value, at);
}

/** "Tipologia KPI: efficacia" written in a line of the name's cell. */
export function applyAttribute(indicator: DraftIndicator, term: Term, value: string, at: Address): void {
  if (
    term === "kpiType" ||
    term === "unit" ||
    term === "source" ||
    term === "frequency" ||
    term === "algorithm"
  )
    indicator[term] ??= { value, at };
}
