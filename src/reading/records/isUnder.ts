import { foldText } from "../../grid/foldText";
import type { Column } from "./column";

/** The heading over several columns that one stands under; null where it has none. */
const groupOf = ({ field: { path } }: Column): string | null =>
  path.length > 1 ? foldText(path[0] ?? "") : null;

/** Whether two columns stand under one heading of several. */
export const isUnder = (column: Column, other: Column | null): boolean =>
  other !== null && groupOf(column) !== null && groupOf(column) === groupOf(other);
