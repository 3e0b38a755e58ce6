import { foldText } from "../../grid/foldText";
import type { Correction } from "../../model/correction";
import type { Grid } from "../../model/grid";
import type { Owner } from "../../model/role";

/** Texts a row is known by, folded, from left to right: what a correction of rows holds on to, also in next year's copy. */
export function rowTexts(grid: Grid, row: number): readonly string[] {
  return (grid.rows[row] ?? []).flatMap((cell) => {
    const text = cell ? foldText(cell.text) : "";
    return text === "" ? [] : [text];
  });
}

/** These rows, from a 0-based one down, are the headings of a table. */
export const headingsFrom = (grid: Grid, row: number, rows: number): Correction => ({
  kind: "headings",
  texts: rowTexts(grid, row),
  rows,
  sheet: grid.sheet,
});

/** This row opens a section of a level. */
export const sectionAt = (grid: Grid, row: number, level: Owner): Correction => ({
  kind: "section",
  text: rowTexts(grid, row)[0] ?? "",
  level,
  sheet: grid.sheet,
});

/** These rows, from a 0-based one down, are no part of the plan. */
export const notPartFrom = (grid: Grid, row: number, rows: number): Correction => ({
  kind: "notPart",
  texts: rowTexts(grid, row),
  rows,
  sheet: grid.sheet,
});

/** The whole sheet is no part of the plan. */
export const sheetNotPart = (sheet: string): Correction => ({ kind: "notPart", texts: [], sheet });

/** The sheet is a plan of its own. */
export const ownPlan = (sheet: string): Correction => ({ kind: "ownPlan", sheet });
