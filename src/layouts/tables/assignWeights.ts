import type { SheetView } from "../../grid/sheetView";
import { changesOf, overlap, startsOf } from "./columnRows";
import { nextLevelOrName, type TableIndicator, type TableLevel, type TablePlan } from "./planTable";
import type { TableColumn } from "./tableColumns";

/** Gives every weight column whose owner the headings do not name to a level or an indicator. */
export function assignWeights(
  view: SheetView,
  from: number,
  columns: readonly TableColumn[],
  levels: readonly TableLevel[],
  indicators: readonly TableIndicator[],
): Partial<TablePlan> {
  const result = indicators.map((indicator) => ({ ...indicator, fields: [...indicator.fields] }));
  const loose = columns.filter(
    ({ term, owner, col }) =>
      term === "weight" &&
      (owner === null || owner === "indicator" || owner === "objective") &&
      !levels.some((level) => level.weight?.col === col),
  );
  for (const column of loose) {
    if (column.owner === "indicator" && result.length > 0) {
      (result.find(({ name }) => name.col < column.col) ?? result[0])?.fields.push(column);
      continue;
    }
    const beside = ownerByPlace(view, from, columns, column, levels, result);
    const isName = result.some(({ name }) => name === beside);
    const owner = (isName && soleLevel(view, from, column, levels, result)) || beside;
    const level = levels.find(({ title }) => title === owner && column.owner !== "indicator");
    if (level && level.weight === null) level.weight = column;
    else (result.find(({ name }) => name === owner) ?? result[0])?.fields.push(column);
  }
  return { indicators: result };
}

/** Whose weight it is: the column whose entries begin where the weights stand; else the nearest on the left. */
function ownerByPlace(
  view: SheetView,
  from: number,
  columns: readonly TableColumn[],
  weight: TableColumn,
  levels: readonly TableLevel[],
  indicators: readonly TableIndicator[],
): TableColumn | undefined {
  const candidates = [...levels.map(({ title }) => title), ...indicators.map(({ name }) => name)];
  const beside = nextLevelOrName(columns, weight.col, -1) ?? nextLevelOrName(columns, weight.col, 1);
  const weights = startsOf(view, from, weight.col);
  const scored = candidates.map((column) => ({
    column,
    score: overlap(weights, startsOf(view, from, column.col)),
  }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, next) => (!top || next.score > top.score + 1e-9 ? next : top),
    undefined,
  );
  const near = scored.find(({ column }) => column === beside);
  if (near && (!best || near.score >= best.score - 0.05)) return near.column;
  return best && best.score >= 0.6 ? best.column : (near?.column ?? best?.column);
}

/** Where every objective has one indicator and the weights change from row to row, they are the objectives'. */
function soleLevel(
  view: SheetView,
  from: number,
  weight: TableColumn,
  levels: readonly TableLevel[],
  indicators: readonly TableIndicator[],
): TableColumn | undefined {
  const free = levels.filter((level) => level.weight === null && !level.reference);
  const deepest = free.at(-1);
  const [name] = indicators;
  if (!deepest || deepest !== levels.at(-1) || !name || indicators.length > 1) return undefined;
  const rows = startsOf(view, from, name.name.col);
  const objectives = changesOf(view, from, deepest.title.col);
  const weights = startsOf(view, from, weight.col);
  // A total below has a weight and no indicator.
  const everyRow = [...rows].every((row) => weights.has(row)) && weights.size <= rows.size + 1;
  return rows.size > 1 && everyRow && overlap(rows, objectives) === 1 ? deepest.title : undefined;
}
