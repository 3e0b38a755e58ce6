import type { SheetView } from "../../grid/sheetView";
import { changesOf, overlap } from "./columnRows";
import type { TableLevel } from "./planTable";
import type { TableColumn } from "./tableColumns";

/** How much better the rows must agree than the place does. */
const CLEARLY = 0.2;

/**
 * Gives every code column of no group to the level whose titles change where the codes do. The place decides where the
 * rows do not: the level right of the codes has them already.
 */
export function assignCodes(
  view: SheetView,
  from: number,
  columns: readonly TableColumn[],
  levels: readonly TableLevel[],
): void {
  for (const code of columns.filter(({ term, owner }) => term === "code" && owner === null)) {
    const changes = changesOf(view, from, code.col);
    const fit = ({ title }: TableLevel) => overlap(changes, changesOf(view, from, title.col));
    const held = levels.find((level) => level.code === code);
    const [best] = levels
      .filter((level) => level === held || level.code === null)
      .sort((a, b) => fit(b) - fit(a));
    if (!best || best === held || fit(best) < (held ? fit(held) + CLEARLY : 0.8)) continue;
    if (held) held.code = null;
    best.code = code;
  }
}
