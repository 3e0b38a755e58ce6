import type { SheetView } from "../../grid/sheetView";
import { changesOf, overlap, startsOf } from "./columnRows";
import { isLevelTerm, type TableColumn } from "./tableColumns";

/**
 * Steps are a level of their own where every one has its indicator ("Fase | Indicatore di fase | Target") and an objective
 * has several; else they only say how an objective is reached.
 */
export function promoteSteps(
  view: SheetView,
  from: number,
  columns: readonly TableColumn[],
): readonly TableColumn[] {
  const steps = columns.find(({ term }) => term === "steps");
  const objective = columns.filter(({ term }) => isLevelTerm(term)).at(-1);
  const indicator = columns.find(({ term, col }) => term === "indicator" && col > (steps?.col ?? Infinity));
  if (!steps || !objective || !indicator || objective.term === "action" || objective.col > steps.col)
    return columns;
  const begun = startsOf(view, from, steps.col);
  const objectives = changesOf(view, from, objective.col);
  const own = overlap(begun, startsOf(view, from, indicator.col)) >= 0.8;
  if (!own || begun.size < objectives.size * 1.25) return columns;
  return columns.map((column) => (column === steps ? { ...steps, term: "action", owner: "action" } : column));
}
