import type { Sourced } from "../../model/sourced";
import { sourced } from "../words/readValue";
import type { Column } from "./column";
import { isNothing } from "./setIndicatorField";
import { shownIn } from "./shownIn";

/** The perspective a record shows in one of some columns; null where it shows none. */
export function perspectiveIn(columns: readonly Column[], record: number): Sourced<string> | null {
  const column = columns.find(({ role }) => role === "perspective");
  const cell = column && shownIn(column, record);
  return cell && !isNothing(cell) ? sourced(cell) : null;
}
