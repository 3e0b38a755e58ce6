import type { Cell } from "../../model/grid";
import { currentNode, type Context } from "../sheets/context";
import type { DraftNode } from "../tree/draft";
import { createNameless, type DraftIndicator } from "../tree/draftIndicator";

/** A new indicator that begins at a label, with the number the label gives it. */
export function beginIndicator(context: Context, from: Cell, number: string | null): DraftIndicator {
  const at = from.at;
  const indicator = createNameless(at);
  if (number !== null) indicator.code = { value: number, at };
  addIndicator(context, indicator, from.at.row);
  return indicator;
}

/** Hangs an indicator on a node, the deepest open one unless told otherwise, and makes it the current one. */
export function addIndicator(
  context: Context,
  indicator: DraftIndicator,
  row: number,
  node: DraftNode | null = currentNode(context),
): void {
  context.indicator = indicator;
  context.blankName = null;
  context.indicatorRow = row;
  if (!node) return;
  node.indicators.push(indicator);
  context.indicators.push(indicator);
}
