import type { SheetView } from "../../grid/sheetView";
import type { PlacedTable } from "./placedTable";
import { rowWords } from "./rowWords";

const FEWEST = 3;

/** The rows of a sheet that say nothing but what stands over one of its tables: headings written once more, with nothing below them. */
export function headingsAgain(view: SheetView, tables: readonly PlacedTable[]): (row: number) => boolean {
  const written = new Set(
    tables.flatMap(({ region: { range, records } }) => {
      const rows: string[] = [];
      for (let row = range.top; row < (records[0]?.top ?? 0); row += 1) rows.push(rowWords(view.spots(row)));
      return rows;
    }),
  );
  return (row) => view.spots(row).length >= FEWEST && written.has(rowWords(view.spots(row)));
}
