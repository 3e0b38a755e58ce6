import { parseCell, type Range } from "../model/address";

/** A range of a file, "A1:C3"; undefined for a single cell and for what is none. */
export function severalCells(ref: string): Range | undefined {
  const [start, end = start] = ref.split(":").map(parseCell);
  if (!start || !end) return undefined;
  const { row: top, col: left } = start;
  const { row: bottom, col: right } = end;
  const isRange = bottom >= top && right >= left && (bottom > top || right > left);
  return isRange ? { top, left, bottom, right } : undefined;
}
