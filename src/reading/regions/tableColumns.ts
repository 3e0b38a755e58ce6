import { foldText, sameWhenFolded, tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { codedOtherwise } from "./codedOtherwise";
import { detailLabels } from "./detailLabels";
import type { Band } from "./headingBand";
import { headLabels } from "./headLabels";
import { lineOf } from "./lineOf";
import { saysValues } from "./saysValues";
import { saysKinds } from "./saysKinds";
import { isBareCode } from "../words/isBareCode";

/** What the rows below some headings are measured against. */
export interface TableColumns {
  readonly left: number;
  readonly right: number;
  /** Last row of the headings. */
  readonly bottom: number;
  /** How many columns hold something. */
  readonly count: number;
  /** Columns that usually hold something. */
  readonly usual: ReadonlySet<number>;
  /** Whether a cell says what a heading over its column says. */
  readonly isHeading: (spot: Spot) => boolean;
  /** Folded headings over a column. */
  readonly headingsAt: (col: number) => ReadonlySet<string>;
  /** Whether a cell is of the kind its column usually holds. */
  readonly isUsual: (cell: Cell, col: number) => boolean;
  /** Whether a text alone in its row begins otherwise than all records do in its column. */
  readonly isCodedOtherwise: (cell: Cell, col: number) => boolean;
  /** Whether a text begins small, or with a sign, or is all in brackets, in a column where all others begin with a capital letter or a number: a remark. */
  readonly isAside: (cell: Cell, col: number) => boolean;
  /** Whether other rows have a cell over just these columns too. */
  readonly spans: (spot: Spot) => boolean;
  /** Whether most cells of a column begin with what their row is: "Ob. Str. 1 - …", "Indicatore: …". */
  readonly saysKinds: (col: number) => boolean;
  /** Whether most cells of a column say what values their row holds: "Target", "Consuntivo". */
  readonly saysValues: (col: number) => boolean;
  /** Labels of lines that say more of the record above them, as `labelKey` has them. */
  readonly details: ReadonlySet<string>;
  /** Labels of the head of the form above the headings, as `labelKey` has them. */
  readonly heads: ReadonlySet<string>;
  /** Rows a planner said to open a section. */
  readonly said: ReadonlyMap<number, unknown>;
  /** Whether a cell begins where a heading does. */
  readonly begins: (spot: Spot) => boolean;
  /** How many headings begin under a cell. */
  readonly covers: (spot: Spot) => number;
  /** Whether a cell begins or ends in the midst of a heading's columns: it belongs to another grid of cells. */
  readonly crosses: (spot: Spot) => boolean;
}

const LOOK = 60;
const NONE: ReadonlySet<string> = new Set();

/** Looks at the headings and the first rows below them. */
export function tableColumns(view: SheetView, band: Band, said: ReadonlyMap<number, unknown>): TableColumns {
  const headings = new Map<number, Set<string>>();
  for (let row = band.top; row <= band.bottom; row += 1)
    for (let col = band.left; col <= band.right; col += 1) {
      const cell = view.shown(row, col);
      if (!cell) continue;
      const set = headings.get(col) ?? new Set();
      headings.set(col, set.add(foldText(cell.text)));
    }
  const filled = new Map<number, Cell[]>();
  const spans = new Map<string, number>();
  let rows = 0;
  for (
    let row = view.nextRow(band.bottom + 1);
    row < view.rowCount && rows < LOOK;
    row = view.nextRow(row + 1)
  ) {
    if (row > band.bottom + LOOK * 2) break;
    // What follows a blank row may be another table or form.
    if (rows >= 2 && view.isBlankRow(row - 1)) break;
    const spots = view.spots(row);
    if (spots.length < 2) continue;
    if (rows > 0 && headsOthers(view, row)) break;
    rows += 1;
    for (const spot of spots) {
      if (spot.left < band.left || spot.left > band.right) continue;
      const list = filled.get(spot.left) ?? [];
      list.push(spot.cell);
      filled.set(spot.left, list);
      const key = `${spot.left} ${spot.right}`;
      spans.set(key, (spans.get(key) ?? 0) + 1);
    }
  }
  const leaves = new Set<number>();
  const rights = new Set<number>();
  for (let row = band.top; row <= band.bottom; row += 1)
    for (const spot of view.spots(row))
      if (spot.left >= band.left && spot.right <= band.right) {
        leaves.add(spot.left);
        rights.add(spot.right);
      }
  return {
    said,
    details: detailLabels(view, band),
    heads: headLabels(view, band),
    left: band.left,
    right: band.right,
    bottom: band.bottom,
    count: Math.max(leaves.size, 1),
    usual: new Set([...filled].filter(([, cells]) => cells.length * 2 >= rows).map(([col]) => col)),
    isHeading: ({ cell, left }) => isAmong(cell.text, headings.get(left)),
    headingsAt: (col) => headings.get(col) ?? NONE,
    isUsual: usualIn(filled),
    isCodedOtherwise: ({ text }, col) => codedOtherwise(text, filled.get(col) ?? []),
    isAside: (cell, col) => beginsSmall(cell, filled.get(col) ?? []),
    saysKinds: remembered((col) => saysKinds(view, band.bottom + 1, col)),
    saysValues: remembered((col) => saysValues(view, band.bottom + 1, col)),
    spans: ({ left, right }) => (spans.get(`${left} ${right}`) ?? 0) * 2 > rows,
    begins: ({ left }) => leaves.has(left),
    covers: ({ left, right }) => [...leaves].filter((leaf) => leaf >= left && leaf <= right).length,
    crosses: ({ left, right }) => right > left && !(leaves.has(left) && rights.has(right)),
  };
}

/** Nothing but headings, below the first record: the rows of another table follow, or the same ones again. */
function headsOthers(view: SheetView, row: number): boolean {
  const { spots, labels, periods } = lineOf(view, row);
  return spots.length >= FEWEST_HEADINGS && labels + periods === spots.length && labels > periods;
}

const FEWEST_HEADINGS = 4;

/** Records are many and long: most are told from headings at their first letters, without being folded. */
function isAmong(text: string, headings: ReadonlySet<string> = NONE): boolean {
  for (const heading of headings) if (sameWhenFolded(text, heading)) return true;
  return false;
}

/** Texts of a column that say how its texts begin. */
const FEWEST = 2;

function beginsSmall({ type, text }: Cell, column: readonly Cell[]): boolean {
  if (type !== "text" || !/^\s*(?:\p{Ll}|[→►➔]|\([^()]+\)\s*$)/u.test(text)) return false;
  return column.length >= FEWEST && column.every((other) => /^[\p{Lu}\d"“«(]/u.test(tidyText(other.text)));
}

/** Records are many: each column is looked at once. */
function remembered(says: (col: number) => boolean): (col: number) => boolean {
  const known = new Map<number, boolean>();
  return (col) => {
    const said = known.get(col) ?? says(col);
    known.set(col, said);
    return said;
  };
}

/** Whether at least half of the cells of its column, the cell itself left out, are of its kind. */
function usualIn(filled: ReadonlyMap<number, readonly Cell[]>): TableColumns["isUsual"] {
  const columns = new Map(
    [...filled].map(([col, cells]) => {
      const kinds = new Map<string, number>();
      for (const cell of cells) kinds.set(kindOf(cell), (kinds.get(kindOf(cell)) ?? 0) + 1);
      return [col, { cells: new Set(cells), kinds }] as const;
    }),
  );
  return (cell, col) => {
    const column = columns.get(col);
    if (!column) return true;
    const own = column.cells.has(cell) ? 1 : 0;
    const others = column.cells.size - own;
    return others === 0 || ((column.kinds.get(kindOf(cell)) ?? 0) - own) * 2 >= others;
  };
}

const kindOf = (cell: Cell): string =>
  cell.type !== "text"
    ? "value"
    : isBareCode(tidyText(cell.text))
      ? "code"
      : cell.text.length > 12
        ? "words"
        : "word";
