import type { Owner } from "../../model/role";
import type { Field, Region, Role } from "../model";
import type { Column } from "./column";
import { datedAbove } from "./datedAbove";
import { datedLast } from "./datedLast";
import { isInEmptyRange } from "./isInEmptyRange";
import { isStandIn } from "./isStandIn";
import { indicatorsOf, type IndicatorColumns } from "./indicatorsOf";
import type { Level } from "./level";
import { levelsOf } from "./levelsOf";
import { isRollingNote } from "../words/rollingNote";
import { wholeInTwo } from "./wholeInTwo";

/** The columns of a region by what they hold. */
export interface Columns {
  /** From the top of the tree down. */
  readonly levels: readonly Level[];
  readonly references: readonly { readonly owner: Owner; readonly column: Column }[];
  /** One at least. */
  readonly indicators: readonly IndicatorColumns[];
  /** What is said of the lowest node of a record. */
  readonly ofNode: readonly Column[];
}

const OF_NODE: readonly Role[] = ["responsible:node", "description", "perspective", "priority", "steps"];
/** Sorts the fields of a region by their roles. */
export function columnsOf(region: Region, roles: readonly Role[]): Columns {
  const whole = wholeInTwo(region.fields, roles)
    .map((field, index): Column => ({ field, role: roleOf(field, roles[index] ?? "unknown") }))
    .filter(({ field, role }) => role === "name" || !isStandIn(field));
  const read = datedLast(datedAbove(whole, region));
  const columns = read.map((column) => (column.role === "perspective" ? gathered(column, read) : column));
  const levels = levelsOf(columns);
  return {
    levels,
    references: columns.flatMap((column) =>
      column.role.startsWith("reference:") ? [{ owner: column.role.slice(10) as Owner, column }] : [],
    ),
    indicators: indicatorsOf(columns, levels),
    ofNode: columns
      .filter(
        (column) => OF_NODE.includes(column.role) && !levels.some(({ ofLevel }) => ofLevel.includes(column)),
      )
      .map((column) => (column.role === "responsible:node" ? gathered(column, columns) : column)),
  };
}

/** Fewer units than this share of the objectives: each is written once, above all of its own. */
const FEW = 0.6;

/** A column of offices or perspectives before the objectives, the first named in the first row and blank below: it goes on as levels do. */
function gathered(column: Column, columns: readonly Column[]): Column {
  const { field, role } = column;
  const first = columns.find((one) => one.role.startsWith("title:"))?.field;
  if (!first || field.col === null || field.col >= (first.col ?? -1)) return column;
  const begun = ({ cells }: Field) => cells.flatMap((cell, record) => (cell ? [record] : []));
  const [units, objectives] = [begun(field), begun(first)];
  if (units.length === 0) return column;
  const goesOn = units.length <= objectives.length * FEW;
  if (units[0] !== objectives[0]) return goesOn ? withFirstLeftOpen(column, units[0] ?? 0) : column;
  // Of an objective that goes on it goes on too.
  const within = (record: number) => role === "perspective" && first.cells[record] === undefined;
  let open = -1;
  const origins = field.origins.map((origin, record) => {
    if (origin >= 0) open = origin;
    else if (isInEmptyRange(field, record)) open = -1;
    return origin >= 0 || goesOn || within(record) ? open : origin;
  });
  return { role, field: { ...field, origins } };
}

/** The same with one place for all records before the first unit: nobody named theirs, once. */
function withFirstLeftOpen({ role, field }: Column, first: number): Column {
  const [place] = field.places;
  const places = field.places.map((at, record) => (place && record < first ? place : at));
  return { role, field: { ...field, places } };
}

/** What rolling updates made of the rows is a note, also in a column without a heading. */
const roleOf = ({ path, cells }: Field, role: Role): Role =>
  path.length === 0 && cells.some((cell) => cell && isRollingNote(cell.text)) ? "note" : role;
