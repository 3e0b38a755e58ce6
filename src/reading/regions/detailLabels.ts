import { sameWhenFolded } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import type { Band } from "./headingBand";
import { labelKey } from "./labelKey";
import { sayingOf } from "./sayingOf";

/** Rows looked at, and so many lines may say more of one record. */
const LOOK = 60;
const MOST_LINES = 4;
const FEWEST_CELLS = 3;

/**
 * "Numeratore | imprese coinvolte" below its record and above the next: labels of such lines, as `labelKey` has them. Only a run of them
 * between two records tells that they are no form below the table.
 */
export function detailLabels(view: SheetView, band: Band): ReadonlySet<string> {
  const labels = new Set<string>();
  let run: string[] = [];
  let isOpen = false;
  for (let row = band.bottom + 1; row < Math.min(view.rowCount, band.bottom + LOOK); row += 1) {
    const spots = view.spots(row);
    const label = detailLabel(spots, band.left);
    if (label !== undefined) run.push(label);
    else if (spots.length >= FEWEST_CELLS && spots[0]?.left === band.left && !headsAgain(view, spots, band)) {
      if (isOpen && run.length <= MOST_LINES) for (const one of run) labels.add(one);
      run = [];
      isOpen = true;
    } else {
      run = [];
      isOpen = false;
    }
  }
  return labels;
}

/** The words of the headings once more: what stands between them and the last record begins another form. */
const headsAgain = (view: SheetView, spots: readonly Spot[], { bottom }: Band): boolean =>
  spots.filter(({ cell, left }) => sameWhenFolded(cell.text, view.shown(bottom, left)?.text ?? "")).length *
    2 >
  spots.length;

/** The label of a line of a label and its value, as `labelKey` has it. */
export function detailLabel([label, value, ...more]: readonly Spot[], left: number): string | undefined {
  if (!label || !value || more.length > 0 || label.left !== left) return undefined;
  return sayingOf(label.cell).kind === "label" && sayingOf(value.cell).kind !== "label"
    ? labelKey(label.cell.text)
    : undefined;
}
