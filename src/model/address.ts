/** A cell: sheet name, 0-based row and column. */
export interface Address {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells inside one sheet, 0-based, both corners included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters of a 0-based column: 0 → "A", 26 → "AA". */
export function formatColumn(col: number): string {
  let letters = "";
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 name of a cell without its sheet: row 4, column 1 → "B5". */
export function formatCell({ row, col }: { readonly row: number; readonly col: number }): string {
  return `${formatColumn(col)}${row + 1}`;
}

/** A1 name of a rectangle without its sheet: "D4:D30"; a single cell is "D4". */
export function formatRange({ top, left, bottom, right }: Range): string {
  const first = formatCell({ row: top, col: left });
  return top === bottom && left === right ? first : `${first}:${formatCell({ row: bottom, col: right })}`;
}

/** A1 name with the sheet, quoted only where Excel would: "Processi!K12", "'Pesi dirigenti'!C4". */
export function formatAddress(at: Address): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(at.sheet);
  const sheet = plain ? at.sheet : `'${at.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${formatCell(at)}`;
}

/** Reads "B5" or "$B$5" to 0-based row and column; undefined when it is no A1 cell of an Excel sheet. */
export function parseCell(text: string): { readonly row: number; readonly col: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text.trim());
  if (!match) return undefined;
  const letters = (match[1] ?? "").toUpperCase();
  let col = 0;
  for (const letter of letters) col = col * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row >= 1 && row <= 1_048_576 && col <= 16_384 ? { row: row - 1, col: col - 1 } : undefined;
}

/** Reads "Sheet!B5" or "'My sheet'!B5"; undefined when the sheet or the cell is missing. */
export function parseAddress(text: string): Address | undefined {
  const bang = text.lastIndexOf("!");
  if (bang <= 0) return undefined;
  const cell = parseCell(text.slice(bang + 1));
  const quoted = /^'(.*)'$/.exec(text.slice(0, bang));
  const sheet = quoted ? (quoted[1] ?? "").replaceAll("''", "'") : text.slice(0, bang);
  return cell && sheet ? { sheet, ...cell } : undefined;
}

/** Whether two addresses name the same cell. */
export function sameAddress(a: Address, b: Address): boolean {
  return a.row === b.row && a.col === b.col && a.sheet === b.sheet;
}
