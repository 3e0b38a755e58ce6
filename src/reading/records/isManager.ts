import { sameWhenFolded } from "../../grid/foldText";
import { addUpWhole } from "../weights/addUpWhole";
import { readWeight } from "../words/readWeight";
import type { Column } from "./column";
import type { Columns } from "./columnsOf";
import { isUnder } from "./isUnder";
import { shownIn } from "./shownIn";

/** Before the titles somebody written once over several of them, or again beside each, with weights: those are his. */
export function isManager(column: Column, levels: Columns["levels"]): boolean {
  const { role, field } = column;
  const title = levels[0]?.title?.field;
  return (
    role === "responsible:node" &&
    field.col !== null &&
    field.col < (title?.col ?? -1) &&
    levels.some(({ weights }) => weights.length > 0) &&
    !levels.some((level) => isUnder(column, level.title)) &&
    // Over one objective alone it is merged because its indicators stand in rows of their own.
    (field.origins.some((origin, record) => origin >= 0 && origin !== record && title?.cells[record]) ||
      isWeighedEach(column, levels))
  );
}

const known = new WeakMap<Column, boolean>();

/** The same, told once for all records of a column. */
function isWeighedEach(column: Column, levels: Columns["levels"]): boolean {
  const told = known.get(column) ?? weighedEach(column, levels);
  known.set(column, told);
  return told;
}

/** Names written again row after row, as many weights as each has adding up to a whole for at least half of them. */
function weighedEach(column: Column, levels: Columns["levels"]): boolean {
  const runs: number[][] = [];
  let last = "";
  column.field.cells.forEach((cell, record) => {
    const name = cell?.text ?? "";
    if (record === 0 || !sameWhenFolded(name, last)) runs.push([]);
    runs.at(-1)?.push(record);
    last = name;
  });
  if (runs.length < 2 || runs.every(({ length }) => length < 2)) return false;
  return levels.some(({ weights }) =>
    weights.some((weight) => {
      const whole = runs.filter((records) =>
        addUpWhole(
          records.flatMap((record) => {
            const cell = shownIn(weight, record);
            return cell ? [{ id: "", weight: readWeight(cell) }] : [];
          }),
        ),
      );
      return whole.length * 2 >= runs.length;
    }),
  );
}
