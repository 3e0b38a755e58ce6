import { tidyText } from "../../grid/foldText";
import type { Cell, Grid } from "../../model/grid";
import { kindOfWords } from "../words/kindOfWords";

/** "O = obiettivo operativo" of "Legenda: A = area; O = obiettivo operativo; I = indicatore". */
const ENTRY = /(?<![\p{L}\d])(\p{Lu}{1,3})\s*[=:]\s*(\p{L}[^;,:=()]{2,40}?)(?=\s*(?:[;,.)]|\s[–—-]\s|$))/gu;
const SIGN = /^\p{Lu}{1,3}$/u;
/** So many rows of a column must have one of its letters, and of so many kinds. */
const FEWEST = 3;
const KINDS = 2;

/**
 * A column of letters that say of what kind each row is, "A", "O", "I", with the words that a line of the sheet explains them by. The same
 * object where no line explains kinds of rows, or no column has their letters and no others.
 */
export function spelledKinds(grid: Grid): Grid {
  const words = wordsIn(grid);
  if (words.size === 0) return grid;
  const signed = new Set<number>();
  const width = grid.rows.reduce((most, { length }) => Math.max(most, length), 0);
  for (let col = 0; col < width; col += 1) {
    const signs = grid.rows.flatMap((row) => signOf(row[col]) ?? []);
    if (signs.length < FEWEST || signs.some((sign) => !words.has(sign))) continue;
    if (kindsOf(signs.map((sign) => words.get(sign) ?? "")) >= KINDS) signed.add(col);
  }
  if (signed.size === 0) return grid;
  const rows = grid.rows.map((row) =>
    row.some((cell, col) => signed.has(col) && signOf(cell) !== undefined)
      ? Array.from(row, (cell, col) => (signed.has(col) ? spelled(cell, words) : cell))
      : row,
  );
  return { ...grid, rows };
}

/** What the first line that explains kinds of rows, and nothing else, says of its letters. */
function wordsIn({ rows }: Grid): ReadonlyMap<string, string> {
  for (const row of rows)
    for (const cell of row) {
      if (cell?.type !== "text" || !/[=:]/.test(cell.text)) continue;
      const entries = [...tidyText(cell.text).matchAll(ENTRY)].map(
        ([, sign = "", said = ""]) => [sign, said] as const,
      );
      const said = entries.map(([, meaning]) => meaning);
      if (said.every((meaning) => kindOfWords(meaning) !== null) && kindsOf(said) >= KINDS)
        return new Map(entries);
    }
  return new Map();
}

const kindsOf = (said: readonly string[]): number => new Set(said.map(kindOfWords)).size;

const signOf = (cell: Cell | undefined): string | undefined =>
  cell?.type === "text" && SIGN.test(cell.text.trim()) ? cell.text.trim() : undefined;

function spelled(cell: Cell | undefined, words: ReadonlyMap<string, string>): Cell | undefined {
  const text = words.get(signOf(cell) ?? "");
  return cell && text !== undefined ? { ...cell, text, value: text } : cell;
}
