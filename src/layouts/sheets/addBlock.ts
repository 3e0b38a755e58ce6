import type { Range } from "../../model/address";
import type { Block } from "../../model/sheetReading";
import type { Term } from "../vocabulary";

/** A block while the rows below may still go on with it. */
export interface DraftBlock {
  readonly kind: Block["kind"];
  readonly range: { -readonly [Side in keyof Range]: Range[Side] };
  /** What the first label of a card stands for: met again, it begins the next card. */
  readonly begins: Term | null;
}

/**
 * Adds rows to the picture of a sheet: to its last block where that is of the same kind and they go on with it (by
 * default, where no empty row stands between), else as a block of their own.
 */
export function addBlock(
  blocks: DraftBlock[],
  kind: Block["kind"],
  range: Range,
  { goesOn, begins = null }: { readonly goesOn?: boolean; readonly begins?: Term | null } = {},
): void {
  const last = blocks.at(-1);
  if (last?.kind !== kind || !(goesOn ?? range.top <= last.range.bottom + 1)) {
    blocks.push({ kind, range: { ...range }, begins });
    return;
  }
  last.range.left = Math.min(last.range.left, range.left);
  last.range.right = Math.max(last.range.right, range.right);
  last.range.bottom = Math.max(last.range.bottom, range.bottom);
}
