import type { Cell, Grid } from "../../model/grid";
import { kindOfWords } from "../words/kindOfWords";
import { partsOfHeading } from "../words/partsOfHeading";

/** Headings stand near the top. */
const LOOK = 40;
const FEWEST = 3;

/**
 * "Linee di mandato / Obiettivi strategici / Obiettivi operativi / Indicatori" merged over four columns, one for each: every column gets its
 * own. The same object where no heading is such.
 */
export function spreadHeadings(grid: Grid): Grid {
  const wide = grid.merges.filter(
    ({ top, bottom, left, right }) => top < LOOK && bottom === top && right - left + 1 >= FEWEST,
  );
  const found = wide.flatMap((range) => {
    const cell = grid.rows[range.top]?.[range.left];
    const parts = cell?.type === "text" ? partsOfHeading(cell.text).map((part) => part.trim()) : [];
    const fits = parts.length === range.right - range.left + 1;
    return cell && fits && mostName(parts) ? [{ range, cell, parts }] : [];
  });
  if (found.length === 0) return grid;
  const rows: (readonly (Cell | undefined)[])[] = [...grid.rows];
  for (const { range, cell, parts } of found) {
    const row = [...(rows[range.top] ?? [])];
    parts.forEach((text, at) => {
      row[range.left + at] = { ...cell, text, value: text, at: { ...cell.at, col: range.left + at } };
    });
    rows[range.top] = Array.from(row, (each) => each);
  }
  const spread = new Set(found.map(({ range }) => range));
  return { ...grid, rows, merges: grid.merges.filter((range) => !spread.has(range)) };
}

/** All but one name a level or what is measured: the first may be called anything. */
const mostName = (parts: readonly string[]): boolean =>
  parts.every((part) => part !== "") &&
  parts.filter((part) => kindOfWords(part) !== null).length >= parts.length - 1;
