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

/** Looking around one sheet: neighbours, merged ranges, blank rows. */
export class SheetView {
  /** The sheet without blank cells and page numbers. */
  readonly grid: Grid;
  readonly rowCount: number;
  private readonly merges: MergeIndex;
  /** The row whose first cell was asked for last, and that cell: readers ask for it several times. */
  private asked = -1;
  private answer: Cell | undefined;
  /** What stands in the rows asked for last. */
  private readonly near: { readonly row: number; readonly spots: readonly Spot[] }[] = [];

  constructor(grid: Grid) {
    this.grid = withoutBlankCells(grid);
    this.rowCount = this.grid.rows.length;
    this.merges = new MergeIndex(this.grid);
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
    const place = row % NEAR;
    if (this.near[place]?.row !== row) this.near[place] = { row, spots: this.findSpots(row) };
    return this.near[place].spots;
  }

  private findSpots(row: number): readonly Spot[] {
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

  /** Whether a row holds nothing; there is nothing below the last. */
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
}

/** Rows kept at hand: a reader looks at a row and at those around it, several times. */
const NEAR = 8;
const NO_CELLS: readonly (Cell | undefined)[] = [];

/**
 * A sheet without its blank cells. A page number alone in its row, or beside a title that stood alone above, is no cell of the sheet.
 */
function withoutBlankCells(grid: Grid): Grid {
  let bare: (readonly (Cell | undefined)[])[] | undefined;
  const alone = new Set<string>();
  for (let row = 0; row < grid.rows.length; row += 1) {
    const given = grid.rows[row] ?? NO_CELLS;
    const line = withoutPrinted(given);
    let [filled, blanks] = [0, 0];
    let [start, last]: (Cell | undefined)[] = [];
    for (const cell of line) {
      if (cell === undefined) continue;
      if (isBlank(cell)) {
        blanks += 1;
        continue;
      }
      start ??= cell;
      last = cell;
      filled += 1;
    }
    const again = filled === 2 && alone.has(start?.text ?? "");
    if ((filled === 1 || again) && last && isPageMark(last))
      (bare ??= [...grid.rows])[row] = again ? withoutBlanks(line.slice(0, last.at.col)) : NO_CELLS;
    else if (blanks > 0 || line !== given) (bare ??= [...grid.rows])[row] = withoutBlanks(line);
    if (filled === 1 && last) alone.add(last.text);
  }
  return bare ? { ...grid, rows: bare } : grid;
}

function withoutBlanks(line: readonly (Cell | undefined)[]): readonly (Cell | undefined)[] {
  const bare = line.map((cell) => (cell && isBlank(cell) ? undefined : cell));
  return bare.slice(0, bare.findLastIndex((cell) => cell !== undefined) + 1);
}
