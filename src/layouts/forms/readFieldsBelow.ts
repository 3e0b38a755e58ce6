import { currentNode, type Context } from "../sheets/context";
import type { HeaderBand } from "../tables/readHeaderBand";
import { headingWord } from "../words/headingWord";
import { isLevel } from "../words/levels";
import { readLabel } from "../words/readLabel";
import { applyField } from "./applyField";

/**
 * Reads a row of labels with one row of values below, where none of them names an objective or an indicator: "Referente | Fonte"
 * on a card. They go on with what is open. Returns the row of the values; undefined where the rows are no such pair.
 */
export function readFieldsBelow(context: Context, { top, bottom }: HeaderBand): number | undefined {
  const { view } = context;
  const row = bottom + 1;
  if (top !== bottom || !currentNode(context) || view.isBlankRow(row) || !endsCard(context, row + 1))
    return undefined;
  const labelled = view.spots(top).map((spot) => ({ spot, label: readLabel(spot.cell.text) }));
  const fits = labelled.every(({ label }) => label && !isLevel(label.term) && label.term !== "indicator");
  if (!fits || view.spots(row).some((spot) => headingWord(spot)?.label)) return undefined;
  context.tabled = null;
  for (const { spot, label } of labelled) {
    const value = view.cell(row, spot.left);
    if (label) applyField(context, { label, from: spot.cell, value, blank: { row, col: spot.left } });
  }
  return row;
}

/** Nothing below, or the labels of what follows. */
function endsCard({ view }: Context, row: number): boolean {
  const first = view.first(row);
  return first === undefined || readLabel(first.text) !== undefined;
}
