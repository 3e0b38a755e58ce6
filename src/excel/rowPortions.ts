/** Excel on the web takes requests of at most 5 MB; a letter may weigh three bytes. */
const LETTERS_PER_REQUEST = 1_000_000;
/** Quotes, commas and a number format around every cell. */
const LETTERS_PER_CELL = 30;

/** Where to cut rows so that each part fits into one request: [first row, row behind the last]. */
export function rowPortions(
  rows: readonly (readonly (string | number | boolean)[])[],
): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let weight = Number.POSITIVE_INFINITY;
  rows.forEach((row, index) => {
    const own = row.reduce<number>((sum, cell) => sum + String(cell).length + LETTERS_PER_CELL, 0);
    weight += own;
    const open = parts.at(-1);
    if (open && weight <= LETTERS_PER_REQUEST) open[1] = index + 1;
    else {
      parts.push([index, index + 1]);
      weight = own;
    }
  });
  return parts;
}
