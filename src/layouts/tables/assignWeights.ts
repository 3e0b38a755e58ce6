import type { SheetView } from "../../grid/sheetView";
import { changesOf, overlap, startsOf } from "./columnRows";
import { nextLevelOrName, numberOf, type TableIndicator, type TableLevel, type TablePlan } from "./planTable";
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
    const number = numberOf(column);
    const numbered = number === null ? undefined : result.find(({ name }) => numberOf(name) === number);
    if (numbered || (column.owner === "indicator" && result.length > 0)) {
      const left = result.filter(({ name }) => name.col < column.col).at(-1);
      (numbered ?? left ?? result[0])?.fields.push(column);
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

/** Whose weight it is: the nearest on the left, unless the weights stand where the entries of another column begin. */
function ownerByPlace(
  view: SheetView,
  from: number,
  columns: readonly TableColumn[],
  weight: TableColumn,
  levels: readonly TableLevel[],
  indicators: readonly TableIndicator[],
): TableColumn | undefined {
  const free = levels.filter((level) => level.weight === null);
  const candidates = [...free.map(({ title }) => title), ...indicators.map(({ name }) => name)];
  const beside = nextLevelOrName(columns, weight.col, -1) ?? nextLevelOrName(columns, weight.col, 1);
  const weights = startsOf(view, from, weight.col);
  const scored = candidates.map((column) => {
    const starts = startsOf(view, from, column.col);
    return { column, ...fit(weights, starts), score: overlap(weights, starts) };
  });
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, next) => (!top || next.score > top.score + 1e-9 ? next : top),
    undefined,
  );
  const near = scored.find(({ column }) => column === beside);
  if (near && (!best || near.score >= best.score - 0.05)) return near.column;
  // Every entry beside it has a weight, and there is one more where a name was left blank.
  const named = indicators.some(({ name }) => name === near?.column);
  if (near?.cover === 1 && near.hits >= 0.6 && named) return near.column;
  // Weights left blank make the column look like that of a level with fewer entries; merged like that level they are its own.
  const blanks = near !== undefined && near.hits === 1 && near.cover >= 0.5;
  if (near && best && blanks && !areMergedAlike(view, from, weight.col, best.column.col)) return near.column;
  return best && best.score >= 0.6 ? best.column : (near?.column ?? best?.column);
}

/** Share of the weights that stand where an entry begins, and of the entries that have one. */
function fit(
  weights: ReadonlySet<number>,
  starts: ReadonlySet<number>,
): { readonly hits: number; readonly cover: number } {
  const common = [...weights].filter((row) => starts.has(row)).length;
  return { hits: common / Math.max(weights.size, 1), cover: common / Math.max(starts.size, 1) };
}

/** Whether a column is merged over rows at all where the other one is. */
function areMergedAlike(view: SheetView, from: number, col: number, other: number): boolean {
  const tall = (at: number) =>
    view.grid.merges.filter(
      ({ top, bottom, left, right }) => top >= from && bottom > top && left <= at && right >= at,
    );
  const merged = tall(other);
  return merged.length === 0 || tall(col).length * 2 >= merged.length;
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
  const names = startsOf(view, from, name.name.col);
  const objectives = changesOf(view, from, deepest.title.col, deepest.code?.col);
  const weights = startsOf(view, from, weight.col);
  const { hits, cover } = fit(weights, objectives);
  const named = fit(names, objectives);
  // A blank here and there is a slip: one weight, one name that is missing.
  const alike = named.hits === 1 && named.cover >= 0.5;
  return objectives.size > 1 && alike && hits === 1 && cover >= 0.5 ? deepest.title : undefined;
}
