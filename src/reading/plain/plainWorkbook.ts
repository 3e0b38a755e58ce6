import type { Cell, Grid, Workbook } from "../../model/grid";
import { asBefore } from "../asBefore";
import { keptAlike } from "../keptAlike";
import { onceFor } from "../onceFor";
import { closeLines } from "./closeLines";
import { closePages } from "./closePages";
import { headingDays } from "./headingDays";
import { idleColons } from "./idleColons";
import { joinLines } from "./joinLines";
import { labelSlips } from "./labelSlips";
import { legendWords, spelledOut } from "./legendWords";
import { loneNumbers } from "./loneNumbers";
import { nestHeadings } from "./nestHeadings";
import type { Move } from "./moved";
import { plainText } from "./plainText";
import { spelledKinds } from "./spelledKinds";
import { spreadHeadings } from "./spreadHeadings";
import { stackPanes } from "./stackPanes";

/** A workbook as plainly as it could be typed, and where a place of it stood before. */
export interface Plain {
  readonly workbook: Workbook;
  /** Undefined where every cell stands where it stood. */
  readonly before?: Move;
}

/** What copying, printing and typing for the eye do to sheets, undone: blanks that come with every row, letters set apart, cut words. */
export function plainWorkbook(workbook: Workbook): Plain {
  const moves = new Map<string, Move>();
  const words = wordsLikeBefore(legendWords(workbook.sheets));
  const typed = workbook.sheets.map((grid) =>
    typedPlainly(daysOnce(spelledOnce(spreadOnce(settled(grid).grid))), words),
  );
  // Each looks at what the one before left.
  const labelled = [labelSlips, loneNumbers, idleColons].reduce<readonly Grid[]>((grids, look) => {
    const labels = wordsLikeBefore(look(grids));
    return labels.size === 0 ? grids : grids.map((grid) => reworded(grid, labels));
  }, typed);
  const sheets = labelled.map((plain, place) => {
    const grid = workbook.sheets[place];
    const stacked = stackedOnce(plain);
    const closed = closedOnce(stacked?.grid ?? plain);
    const own = [closed, stacked].flatMap((step) => step?.before ?? []);
    const moved = [...own, ...(grid ? settled(grid).moves : [])];
    if (moved.length > 0) moves.set(plain.sheet, (at) => moved.reduce((place, back) => back(place), at));
    return closed?.grid ?? stacked?.grid ?? plain;
  });
  if (sheets.every((grid, place) => grid === workbook.sheets[place])) return { workbook };
  const plain = { ...workbook, sheets };
  if (moves.size === 0) return { workbook: plain };
  return { workbook: plain, before: (at) => moves.get(at.sheet)?.(at) ?? at };
}

// A sheet nobody touched is the same object after an edit, and stays so on its way.
const wordsLikeBefore = keptAlike<ReadonlyMap<string, string>>();
const spreadOnce = onceFor(spreadHeadings);
const daysOnce = onceFor(headingDays);
const spelledOnce = onceFor(spelledKinds);
const stackedOnce = onceFor(stackPanes);
const closedOnce = onceFor(closeLines);

/** A sheet whose lines stand as they were meant, and the ways back, the last step's first. */
const settled = onceFor((whole: Grid) =>
  [closePages, joinLines, nestHeadings].reduce<{ readonly grid: Grid; readonly moves: readonly Move[] }>(
    ({ grid, moves }, step) => {
      const moved = step(grid);
      return moved ? { grid: moved.grid, moves: [moved.before, ...moves] } : { grid, moves };
    },
    { grid: whole, moves: [] },
  ),
);

const typedPlainly = asBefore((grid: Grid, words: ReadonlyMap<string, string>) =>
  withTexts(grid, (text) => {
    const plain = plainText(text);
    return words.size === 0 ? plain : spelledOut(plain, words);
  }),
);

const reworded = asBefore((grid: Grid, words: ReadonlyMap<string, string>) =>
  withTexts(grid, (text) => words.get(text) ?? text),
);

/** The sheet with other texts; the same object where they all stay. */
function withTexts(grid: Grid, plain: (text: string) => string): Grid {
  let changed = false;
  const rows = grid.rows.map((row, at) => {
    // Names of fields in a hidden row are for programs: they are told by how they are written.
    if (grid.hiddenRows.has(at)) return row;
    let other: (Cell | undefined)[] | undefined;
    row.forEach((cell, col) => {
      if (cell?.type !== "text") return;
      const text = plain(cell.text);
      if (text !== cell.text) (other ??= [...row])[col] = { ...cell, text, value: text };
    });
    changed ||= other !== undefined;
    return other ?? row;
  });
  return changed ? { ...grid, rows } : grid;
}
