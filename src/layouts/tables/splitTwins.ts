import type { SheetView } from "../../grid/sheetView";
import { isLevel } from "../words/levels";
import { codeText, readBareCode } from "../words/readTitle";
import type { TableColumn } from "./tableColumns";

/** How many rows of a table are looked at. */
const SAMPLE = 300;

/** A table's columns, and the one that gathers objectives under a manager where there is such a column. */
interface Split {
  readonly columns: readonly TableColumn[];
  readonly manager: TableColumn | null;
}

/**
 * Tells apart two columns under one heading ("Obiettivi" over a manager and his objectives, "Obiettivo strategico" over code
 * and title); the heading may be merged over both or stand over the first alone.
 */
export function splitTwins(view: SheetView, from: number, headed: readonly TableColumn[]): Split {
  const columns = adoptUnheaded(view, from, headed);
  for (const column of columns) {
    const twin = columns.find((other) => other !== column && isTwin(other, column));
    if (!twin) continue;
    const [first, second] = column.col < twin.col ? [column, twin] : [twin, column];
    if (holdsCodes(view, from, first))
      return { columns: columns.map((one) => (one === first ? asCode(first) : one)), manager: null };
    const [coarse, fine] =
      countValues(view, from, first) < countValues(view, from, second) ? [first, second] : [second, first];
    if (countValues(view, from, coarse) < countValues(view, from, fine)) return { columns, manager: coarse };
  }
  return { columns, manager: null };
}

const isTwin = (a: TableColumn, b: TableColumn): boolean =>
  a.term === b.term && isLevelColumn(a) && a.label?.term === b.label?.term;

const isLevelColumn = ({ term }: TableColumn): boolean => term !== "unknown" && isLevel(term);

const asCode = (column: TableColumn): TableColumn => ({
  ...column,
  term: "code",
  owner: column.term as NonNullable<TableColumn["owner"]>,
});

/** A column without a heading right of a level's heading goes with it where it is as full. */
function adoptUnheaded(
  view: SheetView,
  from: number,
  headed: readonly TableColumn[],
): readonly TableColumn[] {
  const taken = new Set(headed.map(({ col }) => col));
  const adopted = headed.flatMap((column) => {
    const col = column.col + 1;
    if (!isLevelColumn(column) || taken.has(col)) return [column];
    const counts = holdsCodes(view, from, column)
      ? [cellsOf(view, from, col).length, cellsOf(view, from, column.col).length]
      : [countValues(view, from, { col }), countValues(view, from, column)];
    const full = (counts[0] ?? 0) >= Math.max(2, counts[1] ?? 0);
    return full && isText(view, from, col) ? [column, { ...column, col }] : [column];
  });
  return adopted.length === headed.length ? headed : adopted;
}

function isText(view: SheetView, from: number, col: number): boolean {
  const cells = cellsOf(view, from, col);
  return cells.filter(({ type, text }) => type === "text" && text.length > 3).length * 2 > cells.length;
}

function holdsCodes(view: SheetView, from: number, { col }: TableColumn): boolean {
  const cells = cellsOf(view, from, col);
  return (
    cells.length > 0 &&
    cells.filter((cell) => readBareCode(codeText(cell)) !== null).length >= cells.length * 0.7
  );
}

/** Different entries of a column within the first rows of a table. */
function countValues(view: SheetView, from: number, { col }: Pick<TableColumn, "col">): number {
  return new Set(cellsOf(view, from, col).map(({ text }) => text)).size;
}

function cellsOf(view: SheetView, from: number, col: number) {
  const cells = [];
  for (let row = from; row < view.rowCount && row < from + SAMPLE; row += 1) {
    const cell = view.cell(row, col);
    if (cell && cell.type !== "error") cells.push(cell);
  }
  return cells;
}
