import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import type { Address } from "../../model/address";
import type { Region } from "../model";
import { isSignatureRow } from "../regions/isSignatureRow";
import { legendEnd } from "../regions/legendEnd";
import { isRollingNote } from "../words/rollingNote";

/** What begins like this is a note wherever it stands. */
const NOTE = /^(?:\*|\(\*|\(\d{1,2}\)|n\.?b\.|not[ae]\b|fonte?\b|legenda\b|notes?\b|sources?\b)/i;

/** So near a table stands what belongs to it, in rows and columns. */
const NEAR = 3;

/**
 * Titles, notes, legends, signatures: texts with nothing beside them that stand where such texts stand. Elsewhere a lone text is something
 * somebody left there, and nobody can tell what it says of the plan.
 *
 * @param regions those read on the sheet
 */
export function loneTexts(view: SheetView, regions: readonly Region[]): readonly Address[] {
  const lone: Address[] = [];
  const left = Math.min(...regions.map(({ range }) => range.left));
  let legend = 0;
  for (let row = 0; row < view.rowCount; row += 1) {
    const spots = view.spots(row);
    const [first, ...others] = spots;
    if (!first) continue;
    legend = Math.max(legend, legendEnd(view, row) ?? 0);
    // An update of nobody knows what is not understood.
    const isText = others.length === 0 && first.cell.type === "text" && !isRollingNote(first.cell.text);
    if (isText && (row < legend || first.left <= left || isNote(first) || belongs(first, row, regions)))
      lone.push(first.cell.at);
    else if (isSignatureRow(spots)) lone.push(...spots.map(({ cell }) => cell.at));
  }
  return lone;
}

const isNote = ({ cell }: Spot): boolean => NOTE.test(tidyText(cell.text));

/** Whether a text heads a region, or runs along right above or below one. */
const belongs = ({ left, right }: Spot, row: number, regions: readonly Region[]): boolean =>
  regions.some(
    ({ range }) =>
      (row < range.top && right >= range.left && left <= range.right + NEAR) ||
      ((left === range.left || (right > left && left < range.right && right > range.left)) &&
        row <= range.bottom + NEAR),
  );
