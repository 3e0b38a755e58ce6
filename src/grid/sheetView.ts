import { formatCell, type Address, type Range } from "../model/address";
import type { Cell, Grid } from "../model/grid";
import { tidyText } from "./foldText";

/** A cell as a reader meets it: the first of its merged range, with the columns it spans. */
export interface Spot {
  readonly cell: Cell;
  readonly left: number;
  /** Last column of the merged range, or the column itself. */
  readonly right: number;
  /** Last row of the merged range, or the row itself. */
  readonly bottom: number;
}

/** Looking around one sheet: neighbours, merged ranges, blank rows, and which cells have been explained. */
export class SheetView {
  readonly rowCount: number;
  private readonly merged: (Range | undefined)[][] = [];

  constructor(
    readonly grid: Grid,
    private readonly used: (Uint8Array | undefined)[] = [],
  ) {
    this.rowCount = grid.rows.length;
    for (const range of grid.merges) this.indexMerge(range);
  }

  /** The same sheet seen through some of its columns; what is explained there is explained here. */
  between(left: number, right: number): SheetView {
    const rows = this.grid.rows.map((cells) =>
      cells.map((cell, col) => (col >= left && col <= right ? cell : undefined)),
    );
    const merges = this.grid.merges.filter((range) => range.left >= left && range.right <= right);
    return new SheetView({ ...this.grid, rows, merges }, this.used);
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
    return this.merged[row]?.[col];
  }

  /** The cell whose value shows here: the first cell of the merged range, or the cell itself. */
  shown(row: number, col: number): Cell | undefined {
    const range = this.mergeAt(row, col);
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

  isBlankRow(row: number): boolean {
    return !(this.grid.rows[row] ?? []).some((cell) => cell !== undefined && !isBlank(cell));
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
    const cells = this.grid.rows[row];
    if (!cells || col >= cells.length) return;
    (this.used[row] ??= new Uint8Array(cells.length))[col] = 1;
  }

  isExplained(row: number, col: number): boolean {
    return this.used[row]?.[col] === 1;
  }

  /** Non-empty cells nobody explained, and how many there are in all. */
  census(): { readonly cells: number; readonly unread: readonly Cell[] } {
    let cells = 0;
    const unread: Cell[] = [];
    this.grid.rows.forEach((row, index) => {
      const used = this.used[index];
      for (const cell of row) {
        if (!cell || isBlank(cell)) continue;
        cells += 1;
        if (used?.[cell.col] !== 1) unread.push(cell);
      }
    });
    return { cells, unread };
  }

  private indexMerge(range: Range): void {
    const bottom = Math.min(range.bottom, this.rowCount - 1);
    for (let row = range.top; row <= bottom; row += 1) {
      const width = this.grid.rows[range.top]?.length ?? 0;
      const line = (this.merged[row] ??= []);
      for (let col = range.left; col <= Math.min(range.right, Math.max(width, range.left) + 64); col += 1)
        line[col] = range;
    }
  }
}

/** A cell of nothing but white space is empty to a reader. */
export const isBlank = (cell: Cell): boolean => cell.type === "text" && cell.text.trim() === "";

/** "B5" of a cell, for messages and keys. */
export const cellName = (cell: Cell): string => formatCell(cell);
