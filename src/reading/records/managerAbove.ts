import { foldText } from "../../grid/foldText";
import type { Piece } from "../model";
import type { Column } from "./column";
import { isInEmptyRange } from "./isInEmptyRange";
import type { Level } from "./level";

/**
 * A manager written once before the objectives of a block, in a column ahead of theirs, answers for the whole block though nothing is merged. Where a
 * name is written again row after row, a blank is one.
 *
 * @param from first record of the block: nothing goes on over a section
 */
export function managerAbove(
  { field, role }: Column,
  levels: readonly Level[],
  record: number,
  from: number,
): Piece | undefined {
  const titles = levels.flatMap(({ title }) => title?.field.col ?? []);
  if (role !== "responsible:node" || field.col === null || titles.length === 0) return undefined;
  if (field.col >= Math.min(...titles) || repeats(field.cells)) return undefined;
  for (let above = record; above >= from; above -= 1) {
    const cell = field.cells[above];
    if (cell) return cell;
    if (isInEmptyRange(field, above)) return undefined;
  }
  return undefined;
}

const repeats = (cells: readonly (Piece | undefined)[]): boolean => {
  const texts = cells.flatMap((cell) => (cell ? [foldText(cell.text)] : []));
  return texts.some((text, place) => place > 0 && text === texts[place - 1]);
};
