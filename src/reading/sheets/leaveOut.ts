import { foldText } from "../../grid/foldText";
import type { Correction, NotPartCorrection } from "../../model/correction";
import type { Grid, Workbook } from "../../model/grid";
import { asBefore } from "../asBefore";

/** The workbook without what the planner said is no part of the plan: its cells are neither read nor missed. Other sheets stay the same objects. */
export function leaveOut(workbook: Workbook, corrections: readonly Correction[]): Workbook {
  const said = corrections.filter((one): one is NotPartCorrection => one.kind === "notPart");
  if (said.length === 0) return workbook;
  return { ...workbook, sheets: workbook.sheets.map((grid) => withoutAll(grid, said)) };
}

const withoutAll = asBefore((grid: Grid, said: readonly NotPartCorrection[]) => said.reduce(without, grid));

function without(grid: Grid, { texts, rows = 0, sheet }: NotPartCorrection): Grid {
  if (sheet !== undefined && sheet !== grid.sheet) return grid;
  if (texts.length === 0) return sheet === undefined ? grid : { ...grid, rows: [], merges: [] };
  const top = grid.rows.findIndex((row) => sameTexts(row, texts));
  if (top < 0) return grid;
  const isOut = (row: number): boolean => row >= top && row < top + rows;
  return {
    ...grid,
    rows: grid.rows.map((row, index) => (isOut(index) ? [] : row)),
    merges: grid.merges.filter((merge) => !isOut(merge.top)),
  };
}

function sameTexts(row: Grid["rows"][number], texts: readonly string[]): boolean {
  const own = row.flatMap((cell) => (cell && foldText(cell.text) !== "" ? [foldText(cell.text)] : []));
  return own.length === texts.length && own.every((text, index) => text === texts[index]);
}
