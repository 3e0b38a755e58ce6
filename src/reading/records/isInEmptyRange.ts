import type { Field } from "../model";

/** Whether a record stands in a range merged over several of them and left empty: they share one place, and what stands above does not go on into it. */
export function isInEmptyRange({ cells, places }: Field, record: number): boolean {
  const at = places[record];
  const isHere = (other: number) =>
    at !== undefined && places[other]?.row === at.row && places[other]?.col === at.col;
  return cells[record] === undefined && (isHere(record - 1) || isHere(record + 1));
}
