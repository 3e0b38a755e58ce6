import type { Piece } from "../model";
import type { Column } from "./column";

/** What stands in a column at a record, be it in a cell merged over several. */
export const shownIn = ({ field }: Column, record: number): Piece | undefined =>
  field.cells[record] ?? field.cells[field.origins[record] ?? -1];
