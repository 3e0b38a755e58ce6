import type { SheetView } from "../../grid/sheetView";
import { isAlone } from "../words/isAlone";
import { readLabel } from "../words/readLabel";
import { isLevelTerm, type TableColumn } from "./tableColumns";

/** "Codice | Descrizione | Metodo di calcolo | Target" under a line "Indicatori": what is described are indicators. */
export function nameIndicators(
  view: SheetView,
  top: number,
  columns: readonly TableColumn[],
): readonly TableColumn[] {
  const known = columns.some(
    ({ term, owner }) => isLevelTerm(term) || term === "indicator" || owner !== null,
  );
  const name = columns.find(({ term }) => term === "title" || term === "description");
  if (known || !name || !isUnderIndicators(view, top)) return columns;
  return columns.map((column) => {
    if (column === name) return { ...column, term: "indicator" };
    return column.term === "code" || column.term === "weight" ? { ...column, owner: "indicator" } : column;
  });
}

/** The line right above the headings says "Indicatori" and nothing else. */
function isUnderIndicators(view: SheetView, top: number): boolean {
  let row = top - 1;
  while (row >= 0 && view.isBlankRow(row)) row -= 1;
  const spots = row < 0 ? [] : view.spots(row);
  const label = isAlone(spots) ? readLabel(spots[0]?.cell.text ?? "") : undefined;
  return label?.term === "indicator" && label.inline === null;
}
