import type { Address } from "../../model/address";
import type { Region } from "../model";

/** Place of the record in which a cell stands, -1 where it stands in none. Records of a table on its side stand in columns, all in the same rows. */
export function recordAt({ kind, records, fields }: Region, { row, col }: Address): number {
  if (kind !== "table" || fields.some((field) => field.col !== null))
    return records.findIndex(({ top, bottom }) => row >= top && row <= bottom);
  return records.findIndex((_, record) =>
    fields.some(({ cells }) => cells[record]?.at.row === row && cells[record].at.col === col),
  );
}
