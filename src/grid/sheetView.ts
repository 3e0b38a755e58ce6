import type { Address, Range } from "../model/address";
import type { Cell, Grid } from "../model/grid";
import { tidyText } from "./foldText";
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

/** Which cells have been explained: one mark a cell, the rows of the sheet end to end. */
interface Marks {
  readonly starts: Uint32Array;
  readonly used: Uint8Array;
  /** Explained cells that hold an Excel error. */
  readonly errors: Cell[];
}

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
  readonly rowCount: number;
  private readonly merges: MergeIndex;

  constructor(
    readonly grid: Grid,
    private readonly marks: Marks = blankMarks(grid.rows),
  ) {
    this.rowCount = grid.rows.length;
    this.merges = new MergeIndex(grid);
  }

  /** The same sheet seen through some of its columns; what is explained there is explained here. */
  between(left: number, right: number): SheetView {
    const rows = this.grid.rows.map((cells) =>
      cells.map((cell, col) => (col >= left && col <= right ? cell : undefined)),
    );
    const merges = this.grid.merges.filter((range) => range.left >= left && range.right <= right);
    return new SheetView({ ...this.grid, rows, merges }, this.marks);
  }

  get sheet(): string {
    return this.grid.sheet;
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
    const range = this.merges.at(row, col);
    return range ? this.cell(range.top, range.left) : this.cell(row, col);
  }

  /** What a cell shows, white space tidied; "" when empty. */
  text(row: number, col: number): string {
    const cell = this.cell(row, col);
    return cell ? tidyText(cell.text) : "";
  }

  /** Non-empty cells that begin in a row, from left to right. */
  spots(row: number): readonly Spot[] {
    const spots: Spot[] = [];
    for (const cell of this.grid.rows[row] ?? []) {
      if (!cell || isBlank(cell)) continue;
      const range = this.mergeAt(row, cell.col);
      spots.push({ cell, left: cell.col, right: range?.right ?? cell.col, bottom: range?.bottom ?? row });
    }
    return spots;
  }

  /** The first non-empty cell of a row. */
  first(row: number): Cell | undefined {
    const cells = this.grid.rows[row];
    if (!cells) return undefined;
    for (const cell of cells) if (cell !== undefined && !isBlank(cell)) return cell;
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
    if (!cell || isBlank(cell)) return;
    const { starts, used, errors } = this.marks;
    const place = (starts[row] ?? 0) + col;
    if (used[place] === 1) return;
    used[place] = 1;
    if (cell.type === "error") errors.push(cell);
  }

  /** Counts the sheet; only cells nobody explained are looked at once more. */
  census(): Census {
    const { starts, used, errors } = this.marks;
    let cells = 0;
    const unread: Cell[] = [];
    for (let row = 0; row < this.rowCount; row += 1) {
      const line = this.grid.rows[row] ?? [];
      const start = starts[row] ?? 0;
      for (let col = 0; col < line.length; col += 1) {
        if (used[start + col] === 1) {
          cells += 1;
          continue;
        }
        const cell = line[col];
        if (!cell || isBlank(cell)) continue;
        cells += 1;
        unread.push(cell);
      }
    }
    return { cells, unread, errors: inReadingOrder([...errors, ...unread.filter(isError)]) };
  }
}

function blankMarks(rows: Grid["rows"]): Marks {
  const starts = new Uint32Array(rows.length + 1);
  for (let row = 0; row < rows.length; row += 1)
    starts[row + 1] = (starts[row] ?? 0) + (rows[row]?.length ?? 0);
  return { starts, used: new Uint8Array(starts[rows.length] ?? 0), errors: [] };
}

const isError = ({ type }: Cell): boolean => type === "error";

const inReadingOrder = (cells: Cell[]): Cell[] => cells.sort((a, b) => a.row - b.row || a.col - b.col);

/** A cell of nothing but white space is empty to a reader. */
export function isBlank({ type, text }: Cell): boolean {
  if (type !== "text") return false;
  // Most texts begin with a letter: nothing to trim.
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === "";
}
