import { linesOf, tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import { detailLabel } from "./detailLabels";
import type { Piece } from "../model";
import { isRollingNote } from "../words/rollingNote";

/** What stands in a row that says more of the record above: a label and its value, in one cell or two. */
export interface More {
  readonly record: number;
  readonly label: string;
  readonly cell: Piece;
}

/** What a rolling update did, said beside the record it changed. */
export const rollingNotes = (view: SheetView, row: number, record: number): More[] =>
  view
    .spots(row)
    .flatMap(({ cell }) =>
      record >= 0 && isRollingNote(cell.text) ? [{ record, label: "Note", cell }] : [],
    );

/** "Algoritmo: …", or "Algoritmo | …", in a row below its record. */
export function labelledLines(view: SheetView, row: number, record: number): More[] {
  const spots = view.spots(row);
  const [label, value] = spots;
  if (label && value && detailLabel(spots, label.left) !== undefined)
    return record < 0 ? [] : [{ record, label: tidyText(label.cell.text), cell: value.cell }];
  return spots.flatMap(({ cell }) => {
    const [first = "", ...rest] = linesOf(cell.text);
    const colon = first.indexOf(":");
    const label = colon > 0 ? first.slice(0, colon) : first;
    const value = tidyText([colon > 0 ? first.slice(colon + 1) : "", ...rest].join(" "));
    if (value === "" || record < 0) return [];
    return [
      {
        record,
        label: tidyText(label),
        cell: { ...cell, type: "text" as const, text: value, value, inline: true as const },
      },
    ];
  });
}
