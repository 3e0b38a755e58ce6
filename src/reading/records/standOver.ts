import type { RowKind } from "../words/kindOfWords";

/** No more of the rows than this are heads. */
const MOST_HEADS = 0.6;

/**
 * Whether rows of one kind stand over those of another, from the first row on: few enough, and with such a row right below.
 *
 * @param followed share of the heads that must have one
 */
export function standOver(
  rows: readonly RowKind[],
  [upper, lower]: readonly [RowKind, RowKind],
  followed: number,
): boolean {
  const heads = rows.flatMap((kind, at) => (kind === upper ? [at] : []));
  const leading = heads.filter((at) => rows[at + 1] === lower).length;
  return heads[0] === 0 && heads.length <= rows.length * MOST_HEADS && leading >= heads.length * followed;
}
