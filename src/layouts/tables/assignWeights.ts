import { isBlank, type SheetView } from "../../grid/sheetView";
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
    const owner = ownerByPlace(view, from, columns, column, levels, result);
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

const SAMPLE = 300;

/** Rows in which a column begins a new value, within the first rows of the table. */
function startsOf(view: SheetView, from: number, col: number): Set<number> {
  const starts = new Set<number>();
  for (let row = from; row < view.rowCount && row < from + SAMPLE; row += 1) {
    const cell = view.cell(row, col);
    if (!cell || cell.text.trim() === "" || !isRecordRow(view, row)) continue;
    starts.add(row);
  }
  return starts;
}

/** Rows with one text only are headings of sections. */
const isRecordRow = (view: SheetView, row: number): boolean =>
  (view.grid.rows[row] ?? []).filter((cell) => cell !== undefined && !isBlank(cell)).length > 1;

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const row of a) if (b.has(row)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
