import type { Range } from "../../model/address";
import type { Cell, Grid } from "../../model/grid";
import type { Moved } from "./moved";
import { isPeriodOnly } from "../words/readPeriod";
import { readLabel } from "../words/readLabel";
import { termOf } from "../words/termOf";

/** What programs write between the headings of a column when they make one of them. */
const JOINTS = [" - ", " – ", " / ", ": ", "_", " > ", " | ", "\n"] as const;
/** Headings stand near the top. */
const LOOK = 40;
/** Fewer cells, or fewer of all those of a row, may have such a sign by chance. */
const FEWEST = 4;
const MOST = 0.6;
const DEEPEST = 3;
/** No more of them may say the same twice. */
const FEW = 0.2;

/** A row whose headings are several in one, and the parts of each by column. */
interface Flat {
  readonly row: number;
  readonly parts: ReadonlyMap<number, readonly string[]>;
  readonly depth: number;
}

/** "Obiettivi strategici: Target: 2026" in each column, as a database writes it: groups over their leaves again, on rows of their own. */
export function nestHeadings(grid: Grid): Moved | undefined {
  const flat = flatRow(grid);
  if (!flat) return undefined;
  const { row, depth } = flat;
  const more = depth - 1;
  const where = (at: number) => (at > row ? at + more : at);
  const rows: (readonly (Cell | undefined)[])[] = grid.rows.map((cells, at) =>
    at <= row ? cells : cells.map((cell) => cell && { ...cell, at: { ...cell.at, row: at + more } }),
  );
  const { lines, merges } = nested(grid, flat);
  rows.splice(row, 1, ...lines);
  const moved = grid.merges
    .filter(({ top, bottom }) => bottom < row || top > row)
    .map((range) => ({ ...range, top: where(range.top), bottom: where(range.bottom) }));
  return {
    grid: {
      ...grid,
      rows,
      merges: [...moved, ...merges],
      hiddenRows: new Set([...grid.hiddenRows].map(where)),
    },
    before: (at) => ({ ...at, row: at.row <= row ? at.row : Math.max(row, at.row - more) }),
  };
}

function flatRow(grid: Grid): Flat | undefined {
  for (const [row, cells] of grid.rows.slice(0, LOOK).entries()) {
    const texts = cells.flatMap((cell) => (cell ? [cell] : []));
    if (texts.length < FEWEST || !texts.every(({ type }) => type === "text")) continue;
    if (grid.merges.some(({ top, bottom }) => top <= row && bottom >= row)) continue;
    for (const joint of JOINTS) {
      const parts = new Map(texts.map(({ at, text }) => [at.col, partsOf(text, joint)]));
      const depth = Math.max(...[...parts.values()].map(({ length }) => length));
      if (areGroups([...parts.values()])) return { row, parts, depth };
    }
  }
  return undefined;
}

const partsOf = (text: string, joint: string): readonly string[] => {
  const parts = text.split(joint).map((part) => part.trim());
  return parts.length <= DEEPEST && parts.every((part) => part !== "") ? parts : [text];
};

/** Most headings begin with a group that the next one has too, and end with words that head a column. */
function areGroups(all: readonly (readonly string[])[]): boolean {
  const split = all.filter(({ length }) => length > 1);
  if (split.length < FEWEST || split.length < all.length * MOST) return false;
  const shared = all.filter(
    (parts, at) =>
      parts.length > 1 && [all[at - 1], all[at + 1]].some((other) => other && sharesGroup(parts, other)),
  );
  const headed = split.filter((parts) => isHeading(parts.at(-1) ?? ""));
  // "Einheit / Unità": one heading in two languages.
  if (split.filter(saysTwice).length > split.length * FEW) return false;
  return shared.length >= split.length * MOST && headed.length >= split.length * MOST;
}

const saysTwice = ([first = "", ...others]: readonly string[]): boolean => {
  const term = termOf(first);
  return term !== undefined && term === termOf(others.at(-1) ?? "");
};

const sharesGroup = (one: readonly string[], other: readonly string[]): boolean =>
  other.length > 1 && one[0] === other[0];

const isHeading = (words: string): boolean =>
  isPeriodOnly(words) || /^\d{1,3}\s*%$/.test(words) || readLabel(words)?.inline === null;

/** The rows of headings that stand for one, and what is merged in them: groups over their columns, headings without a leaf downwards. */
function nested(grid: Grid, { row, parts, depth }: Flat) {
  const cells = grid.rows[row] ?? [];
  const merges: Range[] = [];
  const lines = Array.from({ length: depth }, (_, level) =>
    cells.map((cell, col): Cell | undefined => {
      const own = parts.get(col);
      const word = own?.[level];
      if (!cell || !own || word === undefined) return undefined;
      const isLeaf = level === own.length - 1;
      if (!isLeaf && isSameGroup(parts, col - 1, own, level)) return undefined;
      const range = { top: row + level, bottom: row + (isLeaf ? depth - 1 : level), left: col, right: col };
      if (!isLeaf) while (isSameGroup(parts, range.right + 1, own, level)) range.right += 1;
      if (range.bottom > range.top || range.right > range.left) merges.push(range);
      return { ...cell, text: word, value: word, at: { ...cell.at, row: row + level } };
    }),
  );
  return { lines, merges };
}

/** Whether the heading of another column has the same words down to a level, and a leaf below. */
const isSameGroup = (parts: Flat["parts"], col: number, own: readonly string[], level: number): boolean => {
  const other = parts.get(col);
  return (
    other !== undefined &&
    other.length > level + 1 &&
    own.slice(0, level + 1).every((word, at) => word === other[at])
  );
};
