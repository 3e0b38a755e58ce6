import type { Address, Range } from "../model/address";
import type { Cell, Grid } from "../model/grid";
import { tidyText } from "./foldText";
import { isBlank } from "./isBlank";
import { isPageMark } from "./isPageMark";
import { withoutPrinted } from "./withoutPrinted";
import { MergeIndex } from "./mergeIndex";

/** A cell as a reader meets it: the first of its merged range, with the columns it spans. */
export interface Spot {
  readonly cell: Cell;
  readonly left: number;
  /** Last column of the merged range, or the column itself. */
  readonly right: number;
  /** Last row of the merged range, or the row itself. */
  readonly bottom: number;
}

/** Which cells have been explained: one mark a cell (`OPEN` or `DONE`), the rows of the sheet end to end. */
interface Marks {
  readonly starts: Uint32Array;
  readonly used: Uint8Array;
  /** How many cells there are, those of nothing but white space among them. */
  readonly cells: number;
  /** Explained cells that hold an Excel error. */
  readonly errors: Cell[];
}

const OPEN = 0;
/** Nothing to explain, or explained. */
const DONE = 1;

/** What a sheet holds once it has been read. */
export interface Census {
  /** How many cells are not empty. */
  readonly cells: number;
  /** Those of them nobody explained. */
  readonly unread: readonly Cell[];
  /** Excel errors, explained or not. */
  readonly errors: readonly Cell[];
}

/** Looking around one sheet: neighbours, merged ranges, blank rows, and which cells have been explained. */
export class SheetView {
  /** The sheet without blank cells and page numbers. */
  readonly grid: Grid;
  readonly rowCount: number;
  private readonly marks: Marks;
  private readonly merges: MergeIndex;
  /** The row whose first cell was asked for last, and that cell: readers ask for it several times. */
  private asked = -1;
  private answer: Cell | undefined;

  constructor(
    grid: Grid,
    marks?: Marks,
    /** The column of all values, where the view is one of labels beside their values. */
    readonly values: number | null = null,
  ) {
    const { rows, marks: blank } = marks ? { rows: grid.rows, marks } : takeStock(grid.rows);
    this.grid = rows === grid.rows ? grid : { ...grid, rows };
    this.marks = blank;
    this.rowCount = rows.length;
    this.merges = new MergeIndex(this.grid);
  }

  /** The same sheet seen through some of its columns; what is explained there is explained here. */
  between(left: number, right: number): SheetView {
    const rows = this.grid.rows.map((cells) =>
      cells.map((cell, col) => (col >= left && col <= right ? cell : undefined)),
    );
    const merges = this.grid.merges.filter((range) => range.left >= left && range.right <= right);
    return new SheetView({ ...this.grid, rows, merges }, this.marks);
  }

  /** The same sheet seen through a column of labels and one of values; a value merged from the left counts. */
  beside(labels: number, values: number): SheetView {
    const rows = this.grid.rows.map((cells, row) => {
      const seen: (Cell | undefined)[] = cells.map((cell, col) => (col === labels ? cell : undefined));
      const value = this.shown(row, values);
      const merged = value !== undefined && value.at.row === row && value.at.col > labels;
      seen[values] = merged ? value : this.cell(row, values);
      return seen;
    });
    return new SheetView({ ...this.grid, rows, merges: [] }, this.marks, values);
  }

  get sheet(): string {
    return this.grid.sheet;
  }

  /** The cells of a row by column; none below the sheet's last. */
  line(row: number): readonly (Cell | undefined)[] {
    return this.grid.rows[row] ?? NO_CELLS;
  }

  /** The cell itself, undefined when empty or covered by a merged range. */
  cell(row: number, col: number): Cell | undefined {
    return this.grid.rows[row]?.[col];
  }

  /** The merged range a cell belongs to. */
  mergeAt(row: number, col: number): Range | undefined {
    return this.merges.at(row, col);
  }

  /** The cell whose value shows here: the first cell of the merged range, or the cell itself. */
  shown(row: number, col: number): Cell | undefined {
    const cell = this.cell(row, col);
    if (cell) return cell;
    const range = this.merges.at(row, col);
    return range ? this.cell(range.top, range.left) : undefined;
  }

  /** What a cell shows, white space tidied; "" when empty. */
  text(row: number, col: number): string {
    const cell = this.cell(row, col);
    return cell ? tidyText(cell.text) : "";
  }

  /** Non-empty cells that begin in a row, from left to right. */
  spots(row: number): readonly Spot[] {
    const spots: Spot[] = [];
    for (const cell of this.line(row)) {
      if (!cell) continue;
      const range = this.mergeAt(row, cell.at.col);
      spots.push({
        cell,
        left: cell.at.col,
        right: range?.right ?? cell.at.col,
        bottom: range?.bottom ?? row,
      });
    }
    return spots;
  }

  /** The first non-empty cell of a row. */
  first(row: number): Cell | undefined {
    if (row !== this.asked) {
      this.asked = row;
      this.answer = this.findFirst(row);
    }
    return this.answer;
  }

  private findFirst(row: number): Cell | undefined {
    for (const cell of this.line(row)) if (cell !== undefined) return cell;
    return undefined;
  }

  isBlankRow(row: number): boolean {
    return this.first(row) === undefined;
  }

  /** Next row from `row` on that holds something; `rowCount` when there is none. */
  nextRow(row: number): number {
    let next = row;
    while (next < this.rowCount && this.isBlankRow(next)) next += 1;
    return next;
  }

  at(row: number, col: number): Address {
    return { sheet: this.grid.sheet, row, col };
  }

  /** Says that a cell has been explained. */
  explain(row: number, col: number): void {
    const cell = this.cell(row, col);
    if (cell) this.explainCell(cell);
  }

  /** Says that a filled cell of this sheet has been explained. */
  explainCell(cell: Cell): void {
    const { starts, used, errors } = this.marks;
    const place = (starts[cell.at.row] ?? 0) + cell.at.col;
    if (used[place] === DONE) return;
    used[place] = DONE;
    if (cell.type === "error") errors.push(cell);
  }

  /** Counts the sheet; only cells nobody explained are looked at once more. */
  census(): Census {
    const { starts, used, errors } = this.marks;
    let { cells } = this.marks;
    const unread: Cell[] = [];
    let row = 0;
    for (let place = used.indexOf(OPEN); place >= 0; place = used.indexOf(OPEN, place + 1)) {
      while ((starts[row + 1] ?? Infinity) <= place) row += 1;
      const cell = this.cell(row, place - (starts[row] ?? 0));
      if (cell) unread.push(cell);
      else cells -= 1;
    }
    return { cells, unread, errors: inReadingOrder([...errors, ...unread.filter(isError)]) };
  }
}

const NO_CELLS: readonly (Cell | undefined)[] = [];

/**
 * Rows without their blank cells, those without any as they are, and a mark for every cell. A page number alone in its row, or beside a title
 * that stood alone above, is no cell of the sheet.
 */
function takeStock(rows: Grid["rows"]): { readonly rows: Grid["rows"]; readonly marks: Marks } {
  const starts = new Uint32Array(rows.length + 1);
  for (let row = 0; row < rows.length; row += 1)
    starts[row + 1] = (starts[row] ?? 0) + (rows[row]?.length ?? 0);
  const used = new Uint8Array(starts[rows.length] ?? 0);
  let cells = 0;
  let place = 0;
  let bare: (readonly (Cell | undefined)[])[] | undefined;
  const alone = new Set<string>();
  for (let row = 0; row < rows.length; row += 1) {
    const given = rows[row] ?? NO_CELLS;
    const line = withoutPrinted(given);
    let [filled, blanks] = [0, 0];
    let [start, last]: (Cell | undefined)[] = [];
    for (const cell of line) {
      const blank = cell !== undefined && isBlank(cell);
      if (blank) blanks += 1;
      if (cell === undefined || blank) used[place] = DONE;
      else {
        start ??= cell;
        last = cell;
        filled += 1;
      }
      place += 1;
    }
    cells += filled;
    const again = filled === 2 && alone.has(start?.text ?? "");
    if ((filled === 1 || again) && last && isPageMark(last)) {
      used[(starts[row] ?? 0) + last.at.col] = DONE;
      (bare ??= [...rows])[row] = again ? withoutBlanks(line.slice(0, last.at.col)) : NO_CELLS;
    } else if (blanks > 0 || line !== given) (bare ??= [...rows])[row] = withoutBlanks(line);
    if (filled === 1 && last) alone.add(last.text);
  }
  return { rows: bare ?? rows, marks: { starts, used, cells, errors: [] } };
}

function withoutBlanks(line: readonly (Cell | undefined)[]): readonly (Cell | undefined)[] {
  const bare = line.map((cell) => (cell && isBlank(cell) ? undefined : cell));
  return bare.slice(0, bare.findLastIndex((cell) => cell !== undefined) + 1);
}

const isError = ({ type }: Cell): boolean => type === "error";

const inReadingOrder = (cells: Cell[]): Cell[] =>
  cells.sort((a, b) => a.at.row - b.at.row || a.at.col - b.at.col);
