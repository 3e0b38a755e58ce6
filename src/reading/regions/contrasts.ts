import type { SheetView, Spot } from "../../grid/sheetView";

/** Headings of words nobody knows over columns that hold something else: numbers, dates, percentages. */
export function contrasts(view: SheetView, bottom: number, spots: readonly Spot[], inForm: boolean): boolean {
  if (spots.length < 3) return false;
  const full = spots.length * (inForm ? 0.8 : 0.5);
  let [rows, other, looked] = [0, 0, 0];
  for (let row = bottom + 1; row < view.rowCount && looked < 6; row += 1) {
    if (view.isBlankRow(row)) {
      if (rows > 0) break;
      continue;
    }
    looked += 1;
    const below = spots.map((spot) => view.cell(row, spot.left)).filter((cell) => cell !== undefined);
    // A band over records, or a record that goes on with merged cells.
    if (below.length < Math.max(2, full)) continue;
    rows += 1;
    const figures = below.filter(
      (cell) => cell.type !== "text" || /^[<>≤≥=£$€+-]*\s*\d/.test(cell.text),
    ).length;
    if (figures >= (inForm ? 2 : 1)) other += 1;
  }
  return rows > 0 && other >= rows * 0.7;
}
