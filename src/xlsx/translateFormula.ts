/** Strings and quoted sheet names stay as they are; cells, columns and rows move; everything else is copied. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\\])|(?<![\w.$\\])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\\])|(?<![\w.$\\:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!\\])/g;

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/**
 * Moves the relative references of a formula by rows and columns, as Excel does for the cells of a shared formula
 * (ECMA-376 part 1, 18.3.1.40): "A1+$B$2*SUM(C:C)" by (1, 1) is "B2+$B$2*SUM(D:D)". Past the edge of the sheet
 * they come back in from the other side, as spreadsheets have it.
 */
export function translateFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  const row = (fixed: string, digits: string) =>
    fixed + (fixed ? digits : wrap(Number(digits) + rows, LAST_ROW));
  const column = (fixed: string, letters: string) =>
    fixed + (fixed ? letters : toLetters(wrap(toNumber(letters) + cols, LAST_COLUMN)));
  return formula.replace(
    PIECE,
    (piece, colFix, col, rowFix, digits, fromFix, from, toFix, to, topFix, top, bottomFix, bottom) => {
      if (col !== undefined) return column(colFix, col) + row(rowFix, digits);
      if (from !== undefined) return `${column(fromFix, from)}:${column(toFix, to)}`;
      if (top !== undefined) return `${row(topFix, top)}:${row(bottomFix, bottom)}`;
      return piece;
    },
  );
}

const wrap = (index: number, last: number): number => ((((index - 1) % last) + last) % last) + 1;

const toNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function toLetters(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
