import type { Address } from "../../model/address";
import type { Grid } from "../../model/grid";
import { planCells } from "../../model/planCells";
import type { Plan } from "../../model/plan";

/** Cells of the plan that stand in hidden rows, columns or sheets, each once. Most sheets hide nothing and are not asked. */
export function hiddenCells(
  grids: readonly Grid[],
  tree: Pick<Plan, "nodes" | "indicators">,
): readonly Address[] {
  const hiding = new Map(grids.filter(hidesSomething).map((grid) => [grid.sheet, grid]));
  if (hiding.size === 0) return [];
  const found = new Map<string, Address>();
  for (const at of planCells(tree)) {
    const grid = hiding.get(at.sheet);
    if (grid && (grid.hidden || grid.hiddenRows.has(at.row) || grid.hiddenCols.has(at.col)))
      found.set(`${at.sheet} ${at.row} ${at.col}`, at);
  }
  const order = new Map(grids.map(({ sheet }, place) => [sheet, place]));
  return [...found.values()].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0));
}

const hidesSomething = (grid: Grid): boolean =>
  grid.hidden || grid.hiddenRows.size > 0 || grid.hiddenCols.size > 0;
