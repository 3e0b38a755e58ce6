import type { Extent } from "./extent";
import type { Block } from "./takeBlocks";

/** A used range of so many cells is looked at more closely; two requests read it anyway. */
const MANY_CELLS = 400_000;
/** Bands a range is cut into along its longer side. */
const BANDS = 24;
/** Times a range is cut at most: four bring the greatest sheet down to a band of four rows. */
const ROUNDS = 4;

const cellsOf = (extents: readonly Block[]): number =>
  extents.reduce((sum, { rows, cols }) => sum + rows * cols, 0);

/**
 * Used ranges without most of the nothing inside: one stray cell at XFD1048576 makes a sheet of 17 thousand million cells. Great
 * ones are cut into bands and each band is measured again, in one round trip for all, as long as that makes them smaller.
 */
export async function splitExtents(
  extents: readonly Extent[],
  measure: (parts: readonly Block[]) => Promise<readonly Extent[]>,
): Promise<Extent[]> {
  let current = [...extents];
  for (let round = 0; round < ROUNDS; round++) {
    const great = current.filter(({ rows, cols }) => rows * cols > MANY_CELLS);
    if (great.length === 0) break;
    const closer = await measure(great.flatMap(bandsOf));
    // A sheet that is full stays in one piece: its bands would only make more requests.
    if (cellsOf(closer) > cellsOf(great) * 0.9) break;
    current = [...current.filter((extent) => !great.includes(extent)), ...closer].sort(inReadingOrder);
  }
  return current;
}

const inReadingOrder = (a: Block, b: Block): number =>
  a.sheet === b.sheet ? a.top - b.top || a.left - b.left : 0;

/** A range in bands: of rows where it has more of them than columns for their usual number, else of columns. */
function bandsOf({ sheet, top, left, rows, cols }: Block): Block[] {
  const down = rows / 64 >= cols || cols < BANDS;
  const length = down ? rows : cols;
  const size = Math.ceil(length / BANDS);
  return Array.from({ length: Math.ceil(length / size) }, (_, i) => {
    const from = i * size;
    const count = Math.min(size, length - from);
    return down
      ? { sheet, top: top + from, left, rows: count, cols }
      : { sheet, top, left: left + from, rows, cols: count };
  });
}
