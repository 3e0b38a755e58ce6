import { foldText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { PlacedTable } from "./formItems";

const FEWEST = 3;

/** The rows of a sheet that say nothing but what stands over one of its tables: headings written once more, with nothing below them. */
export function headingsAgain(view: SheetView, tables: readonly PlacedTable[]): (row: number) => boolean {
  const written = new Set(
    tables.flatMap(({ region: { range, records } }) => {
      const rows: string[] = [];
      for (let row = range.top; row < (records[0]?.top ?? 0); row += 1) rows.push(wordsOfRow(view, row));
      return rows;
    }),
  );
  return (row) => view.spots(row).length >= FEWEST && written.has(wordsOfRow(view, row));
}

const wordsOfRow = (view: SheetView, row: number): string =>
  view
    .spots(row)
    .map(({ left, cell }) => `${left} ${foldText(cell.text)}`)
    .join("|");
