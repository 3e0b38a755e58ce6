import { tidyText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";
import { isBareCode } from "../words/isBareCode";
import type { TableColumns } from "./tableColumns";

/**
 * Most cells of a row begin or end in the midst of columns, or one begins there and stretches over more of them: a table or form on a grid
 * of its own goes on below.
 */
export function ofOtherGrid(spots: readonly Spot[], columns: TableColumns): boolean {
  const crossing = spots.filter((spot) => columns.crosses(spot) && !columns.spans(spot));
  // "Resources | 14,5 FTE | EUR 3.120.000": behind the first, each over several columns that no record joins.
  const [first, ...others] = spots;
  const isWide = (spot: Spot) => columns.covers(spot) >= 2 && !columns.spans(spot);
  const isCoded = first !== undefined && isBareCode(tidyText(first.cell.text));
  if (first && !isCoded && !isWide(first) && others.length >= 2 && others.every(isWide)) return true;
  return (
    (crossing.length >= 2 && crossing.length * 2 >= spots.length) ||
    crossing.some((spot) => !columns.begins(spot) && columns.covers(spot) >= 2)
  );
}
