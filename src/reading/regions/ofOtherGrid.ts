import type { Spot } from "../../grid/sheetView";
import type { TableColumns } from "./tableColumns";

/**
 * Most cells of a row begin or end in the midst of columns, or one begins there and stretches over more of them: a table or form on a grid
 * of its own goes on below.
 */
export function ofOtherGrid(spots: readonly Spot[], columns: TableColumns): boolean {
  const crossing = spots.filter((spot) => columns.crosses(spot) && !columns.spans(spot));
  return (
    (crossing.length >= 2 && crossing.length * 2 >= spots.length) ||
    crossing.some((spot) => !columns.begins(spot) && columns.covers(spot) >= 2)
  );
}
