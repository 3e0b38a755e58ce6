import { tidyText } from "../../grid/foldText";
import type { Address } from "../../model/address";
import type { NodeFact, Piece } from "../model";
import { placedLines } from "../placedLines";
import { sourced } from "../words/readValue";
import { blankWeight, readWeight } from "../words/readWeight";
import { addUnits } from "./addUnits";
import type { Column } from "./column";
import type { Level } from "./level";
import { noteBlank } from "./noteBlank";
import { isNothing } from "./setIndicatorField";

/** Gives a node that begins in a record the weight its level has there; several columns of weights are those of several managers. */
export function fillNode(node: NodeFact, level: Level | undefined, record: number): void {
  if (!level) return;
  const [first, ...more] = weightsOf(level, record);
  if (first && more.length === 0) {
    const cell = shown(first, record);
    const place = first.field.places[record];
    if (cell && !isNothing(cell)) node.weight ??= readWeight(cell);
    else if (place) node.weight ??= blankWeight(place);
  } else if (first) {
    node.managerWeights = [first, ...more].flatMap((column) => {
      const cell = shown(column, record);
      const heading = column.field.headings[column.field.headings.length - 1];
      if (!cell || isNothing(cell) || !heading) return [];
      return [{ manager: sourced(heading), weight: readWeight(cell) }];
    });
  }
  if (level.code && !node.code) {
    const place = level.code.field.places[record];
    if (place) noteBlank(node, "code", place);
  }
}

/** Two labels with the same words, or several of which one is filled in, are places for one weight. */
function weightsOf({ weights }: Level, record: number): readonly Column[] {
  const filled = weights.filter((column) => shown(column, record) !== undefined);
  const words = new Set(weights.map(({ field }) => field.path.join(" ").toLowerCase()));
  return weights.length > 1 && (words.size === 1 || weights.every(({ field }) => field.col === null))
    ? filled.slice(0, 1)
    : weights;
}

const shown = ({ field }: Column, record: number): Piece | undefined => {
  const origin = field.origins[record] ?? -1;
  return field.cells[record] ?? (origin >= 0 ? field.cells[origin] : undefined);
};

/** Writes what a column says of a node: its responsibles add up over its records, everything else is what is said first. */
fillNode.field = (
  node: NodeFact,
  column: Column,
  cell: Piece | undefined,
  place: Address | undefined,
  hasLevels: boolean,
): void => {
  const { role } = column;
  if (!cell || isNothing(cell)) {
    const field = role === "responsible:node" ? "responsible" : role;
    if (
      place &&
      hasLevels &&
      (field === "responsible" || field === "description" || field === "perspective" || field === "priority")
    )
      noteBlank(node, field, place);
    return;
  }
  if (role === "responsible:node") addUnits(node, column.field, cell);
  else if (role === "description") node.description ??= { value: tidyText(cell.text), at: cell.at };
  else if (role === "perspective") node.perspective ??= sourced(cell);
  else if (role === "priority") node.priority ??= sourced(cell);
  else if (role === "steps") {
    const known = node.actions.some(({ at }) => at.row === cell.at.row && at.col === cell.at.col);
    if (!known)
      node.actions = [...node.actions, ...placedLines(cell).map(({ text, at }) => ({ value: text, at }))];
  }
};
