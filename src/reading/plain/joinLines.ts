import { isBlank } from "../../grid/isBlank";
import type { Cell, Grid } from "../../model/grid";
import type { Piece } from "../model";
import { endsOpen } from "../words/endsOpen";
import { filledCells } from "./filledCells";
import type { Moved } from "./moved";
import { withoutRows } from "./withoutRows";

/** Fewer rows that go on may do so by chance; as may those of few of all records. */
const FEWEST = 3;
const MOST = 0.4;
/** No more texts of a column may begin small where its records begin. */
const FEW = 0.2;

/** A row of a sheet, and the row it goes on with: itself where it begins something. */
interface Line {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly start: number;
}

/**
 * "Potenziare i servizi di | 30% | N. sportelli attivati presso" over " | | orientamento in ingresso | | le sedi decentrate": every printed line
 * is a row of its own, as it is where a table was copied from a page. Each goes into the cell it goes on with.
 */
export function joinLines(grid: Grid): Moved | undefined {
  const lines = linesOf(grid);
  const usual = areUsual(lines);
  const joined = lines.filter(({ row, start }) => row !== start && (usual || isCut(grid, row)));
  if (joined.length === 0) return undefined;
  const rows = grid.rows.map((row) => [...row]);
  for (const { cells, start } of joined)
    for (const { at, text } of cells) {
      const first = rows[start]?.[at.col];
      if (first) (rows[start] as Piece[])[at.col] = wholeOf(first, text);
    }
  return withoutRows({ ...grid, rows }, new Set(joined.map(({ row }) => row)));
}

const linesOf = (grid: Grid): readonly Line[] => {
  let start = 0;
  return grid.rows.flatMap((all, row): Line[] => {
    const cells = filledCells(all);
    if (cells.length === 0) return [];
    if (!goesOn(grid, row, cells, start)) start = row;
    return [{ row, cells, start }];
  });
};

/** Texts and nothing else, each below one that may go on, one of them plainly the rest of it; what begins above them has more. */
function goesOn({ rows }: Grid, row: number, cells: readonly Cell[], start: number): boolean {
  const above = (cell: Cell): Cell | undefined => rows[row - 1]?.[cell.at.col];
  return (
    cells.every(
      (cell) => isWords(cell) && isWords(above(cell)) && !/[.;!?]$/.test(above(cell)?.text ?? ""),
    ) &&
    cells.some((cell) => beginsSmall(cell) || endsOpen(above(cell)?.text ?? "")) &&
    filledCells(rows[start] ?? []).length > cells.length
  );
}

const isWords = (cell: Cell | undefined): boolean => cell?.type === "text" && /\p{L}{2}/u.test(cell.text);

const beginsSmall = ({ text }: Cell): boolean => /^\s*\p{Ll}/u.test(text);

/** Whether the rows of a sheet are printed lines: many records go on below, in more than one column, and none of them begins as what goes on. */
function areUsual(lines: readonly Line[]): boolean {
  const more = lines.filter(({ row, start }) => row !== start);
  const starts = new Set(more.map(({ start }) => start));
  const cols = new Set(more.flatMap(({ cells }) => cells.map(({ at }) => at.col)));
  const [first = 0, last = 0] = [more[0]?.start, more.at(-1)?.start];
  const begun = lines.filter(
    ({ row, start, cells }) => row === start && row >= first && row <= last && cells.length >= FEWEST,
  );
  const beginnings = begun.flatMap(({ cells }) =>
    cells.filter((cell) => cols.has(cell.at.col) && isWords(cell)),
  );
  return (
    starts.size >= FEWEST &&
    starts.size >= begun.length * MOST &&
    more.some(({ cells }) => cells.length > 1) &&
    beginnings.filter(beginsSmall).length <= beginnings.length * FEW
  );
}

/** "accessi-" over "bili": a word in two parts. */
const CUT = /(?<=\p{L})[-\u2010]$/u;
const isCut = ({ rows }: Grid, row: number): boolean =>
  (rows[row] ?? []).every(
    (cell, col) =>
      !cell || isBlank(cell) || (beginsSmall(cell) && CUT.test(rows[row - 1]?.[col]?.text ?? "")),
  );

/** A text with the rest of it; it is no more what its cell alone holds. */
function wholeOf(first: Cell, rest: string): Piece {
  const text = CUT.test(first.text) ? first.text.replace(CUT, "") + rest : `${first.text} ${rest}`;
  return { ...first, text, value: text, inline: true };
}
