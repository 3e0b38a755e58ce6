import { isBlank } from "../../grid/isBlank";
import type { Cell, Grid, Workbook } from "../../model/grid";
import { onceFor } from "../onceFor";
import { endsInColon } from "../words/endsInColon";
import { readLabel } from "../words/readLabel";
import { readSenses } from "../words/senses";

/** A workbook without the remarks somebody left far beside what stands on its sheets, and those remarks. */
export interface Near {
  readonly workbook: Workbook;
  readonly far: readonly Cell[];
}

/** More empty columns of a whole sheet than these belong to no layout a text would be read across. */
const NEAR = 3;

/**
 * Sets apart what belongs to no field: texts beside a row, with nothing above, below or between over the whole sheet. Read on, each would be
 * the value of whatever label stands in its row, or a record more where records are columns. Other sheets stay the same objects.
 */
export function setApart(workbook: Workbook): Near {
  const apart = workbook.sheets.map(apartOf);
  const far = apart.flatMap((sheet) => sheet.far);
  return far.length === 0
    ? { workbook, far }
    : { workbook: { ...workbook, sheets: apart.map(({ grid }) => grid) }, far };
}

const apartOf = onceFor((grid: Grid): { readonly grid: Grid; readonly far: readonly Cell[] } => {
  const own = farCells(grid);
  if (own.size === 0) return { grid, far: [] };
  const rows = grid.rows.map((row) => row.map((cell) => (cell && own.has(cell) ? undefined : cell)));
  return { grid: { ...grid, rows }, far: [...own] };
});

function farCells(grid: Grid): ReadonlySet<Cell> {
  const columns = cellsByColumn(grid);
  const far = new Set<Cell>();
  for (let last = columns.length - 1; last > 0;) {
    const first = last - countBack(columns, last, (cells) => cells.length > 0) + 1;
    const gap = countBack(columns, first - 1, (cells) => cells.length === 0);
    if (gap <= NEAR || gap === first) break;
    const block = [...new Set(columns.slice(first, last + 1).flat())].sort((a, b) => a.at.row - b.at.row);
    if (!block.every((cell, place) => isRemark(grid, cell, first, block[place + 1]))) break;
    for (const cell of block) far.add(cell);
    last = first - gap - 1;
  }
  return far;
}

/** The filled cells that begin in or are merged over each column. */
function cellsByColumn({ rows, merges }: Grid): readonly (readonly Cell[])[] {
  const columns: Cell[][] = [];
  const add = (col: number, cell: Cell) => {
    while (columns.length <= col) columns.push([]);
    columns[col]?.push(cell);
  };
  for (const row of rows) row.forEach((cell, col) => cell && !isBlank(cell) && add(col, cell));
  for (const { top, left, right } of merges) {
    const cell = rows[top]?.[left];
    if (cell && !isBlank(cell)) for (let col = left + 1; col <= right; col += 1) add(col, cell);
  }
  return columns;
}

/** How many columns up to one are alike. */
function countBack(
  columns: readonly (readonly Cell[])[],
  from: number,
  is: (cells: readonly Cell[]) => boolean,
): number {
  let col = from;
  while (col >= 0 && is(columns[col] ?? [])) col -= 1;
  return from - col;
}

/** A text of its own beside something said, with none right below; the name of a field heads a column, and a label has its value far away. */
function isRemark({ rows }: Grid, { at, type, text }: Cell, first: number, next: Cell | undefined): boolean {
  const beside = rows[at.row]?.findLast((other, col) => other && col < first && !isBlank(other));
  return (
    type === "text" &&
    beside !== undefined &&
    !isLabel(beside.text) &&
    !isLabel(text) &&
    (next === undefined || next.at.row > at.row + 1)
  );
}

/** What asks for a value and does not say it itself. */
const isLabel = (text: string): boolean =>
  endsInColon(text) || (readSenses(text).whole.length > 0 && (readLabel(text)?.inline ?? null) === null);
