import type { Cell, Grid } from "../../../src/model/grid";
import { isLabel } from "./labels";
import { areaOf, withText } from "./sheetParts";
import { hasColumns } from "./tableParts";
import { inPlace } from "./transformation";

/** The value right of a label that has it for itself: nothing goes on in the row below. */
function ownValue(grid: Grid, label: Cell): Cell | undefined {
  const { right } = areaOf(grid, label.at);
  const value = grid.rows[label.at.row]?.[right + 1];
  if (!value || isLabel(value) || value.text.includes("\n")) return undefined;
  const below = areaOf(grid, label.at).bottom + 1;
  const next = grid.rows[below];
  const goesOn = next?.[value.at.col] !== undefined && !isLabel(next[label.at.col]);
  return goesOn || value.text.length > 120 ? undefined : value;
}

/** Label and value in one cell: "Peso: 30%". */
export const labelsWithValues = inPlace("labels and values of cards in one cell", (grid) => {
  if (hasColumns(grid)) return grid;
  const rows: (Cell | undefined)[][] = grid.rows.map((row) => [...row]);
  const gone = new Set<string>();
  for (const label of grid.rows.flatMap((row) => row.filter((cell) => cell && isLabel(cell)))) {
    if (!label) continue;
    const value = ownValue(grid, label);
    const row = rows[label.at.row];
    if (!value || !row) continue;
    row[label.at.col] = withText(label, `${label.text.replace(/\s*:?\s*$/, "")}: ${value.text}`);
    row[value.at.col] = undefined;
    gone.add(`${value.at.row},${value.at.col}`);
  }
  const merges = grid.merges.filter(({ top, left }) => !gone.has(`${top},${left}`));
  return { ...grid, rows: rows.map((row) => Array.from(row, (cell) => cell)), merges };
});
