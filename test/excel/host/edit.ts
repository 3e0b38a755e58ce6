import type { Range } from "../../../src/model/address";
import { formatAddress, parseCell } from "../../../src/model/address";
import { key, position } from "./book";
import type { Book, BookSheet } from "./book";

// What people do to a workbook with Excel's own commands: everything that points at cells follows them.

/** Where a row goes; null: it is deleted. */
type Move = (row: number) => number | null;

const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\p{N}_.(!])/giu;

const bare = (sheet: string): string => sheet.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
const quoted = (sheet: string): string => formatAddress({ sheet, row: 0, col: 0 }).slice(0, -3);

function movedFormula(formula: string, home: string, sheet: string, move: Move): string {
  return formula.replace(REFERENCE, (piece, named: string | undefined, from?: string, to?: string) => {
    if (!from || bare(named ?? home).toLowerCase() !== sheet.toLowerCase()) return piece;
    const corner = (text: string, row: number) => text.replace(/\d+$/, String(row + 1));
    const rowOf = (text: string) => parseCell(text)?.row ?? 0;
    const [first, last] = [rowOf(from), rowOf(to ?? from)];
    const rows = Array.from({ length: last - first + 1 }, (_, i) => move(first + i)).filter(
      (r) => r !== null,
    );
    const prefix = named ? `${named}!` : "";
    if (rows.length === 0) return `${prefix}#REF!`;
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    return `${prefix}${corner(from, top)}${to ? `:${corner(to, bottom)}` : ""}`;
  });
}

function moveRows(book: Book, sheet: BookSheet, move: Move): void {
  const cells = [...sheet.cells];
  sheet.cells.clear();
  for (const [at, cell] of cells) {
    const { row, col } = position(at);
    const to = move(row);
    if (to !== null) sheet.cells.set(key(to, col), cell);
  }
  const range = ({ top, left, bottom, right }: Range): Range => {
    const rows = Array.from({ length: bottom - top + 1 }, (_, i) => move(top + i)).filter((r) => r !== null);
    return { top: Math.min(...rows), left, bottom: Math.max(...rows), right };
  };
  sheet.merges = sheet.merges.map(range);
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    areas: format.areas.map(range),
  }));
  for (const other of book.sheets)
    for (const cell of other.cells.values())
      if (cell.formula) cell.formula = movedFormula(cell.formula, other.name, sheet.name, move);
  for (const name of book.names) name.formula = movedFormula(name.formula, "", sheet.name, move);
}

/** Inserts an empty row above a row. */
export const insertRow = (book: Book, sheet: BookSheet, at: number): void =>
  moveRows(book, sheet, (row) => (row >= at ? row + 1 : row));

export const deleteRow = (book: Book, sheet: BookSheet, at: number): void =>
  moveRows(book, sheet, (row) => (row === at ? null : row > at ? row - 1 : row));

/** Gives a sheet another name; formulas and names follow. */
export function renameSheet(book: Book, sheet: BookSheet, name: string): void {
  const before = sheet.name;
  const follow = (formula: string) =>
    formula.replace(REFERENCE, (piece, named: string | undefined, from?: string, to?: string) =>
      from && named && bare(named).toLowerCase() === before.toLowerCase()
        ? `${quoted(name)}!${from}${to ? `:${to}` : ""}`
        : piece,
    );
  sheet.name = name;
  for (const other of book.sheets)
    for (const cell of other.cells.values()) if (cell.formula) cell.formula = follow(cell.formula);
  for (const item of book.names) item.formula = follow(item.formula);
}
