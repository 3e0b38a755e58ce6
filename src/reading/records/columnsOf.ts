import type { Owner } from "../../model/role";
import type { Field, Region, Role } from "../model";
import type { Column } from "./column";
import { datedLast } from "./datedLast";
import { levelsOf, type Level } from "./levelsOf";
import { isRollingNote } from "./rollingNote";

/** The columns of one kind of indicator: a table may have some for every level. */
export interface IndicatorColumns {
  readonly name: Column | null;
  readonly code: Column | null;
  /** Weight of the indicator, and every other field of it. */
  readonly ofIndicator: readonly Column[];
  /** Place of the level it measures in `levels`; null where there is one kind only: the lowest of each record. */
  readonly level: number | null;
}

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
const OF_INDICATOR: readonly Role[] = [
  "weight:indicator",
  "responsible:indicator",
  "algorithm",
  "unit",
  "source",
  "kpiType",
  "frequency",
  "baseline",
  "target",
  "threshold",
  "actual",
  "monitoring",
  "note",
  "direction",
];

/** Sorts the fields of a region by their roles. */
export function columnsOf({ fields }: Region, roles: readonly Role[]): Columns {
  const columns = datedLast(
    fields
      .map((field, index): Column => ({ field, role: roleOf(field, roles[index] ?? "unknown") }))
      .filter(({ field, role }) => role === "name" || !isStandIn(field)),
  );
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
      .map((column) => gathered(column, columns)),
  };
}

/** Fewer units than this share of the objectives: each is written once, above all of its own. */
const FEW = 0.6;

/** A column of offices before the objectives, the first named in the first row and blank below: it goes on as levels do. */
function gathered(column: Column, columns: readonly Column[]): Column {
  const { field, role } = column;
  const first = columns.find((one) => one.role.startsWith("title:"))?.field;
  if (role !== "responsible:node" || !first || field.col === null || field.col >= (first.col ?? -1))
    return column;
  const begun = ({ cells }: Field) => cells.flatMap((cell, record) => (cell ? [record] : []));
  const [units, objectives] = [begun(field), begun(first)];
  if (units.length === 0 || units[0] !== objectives[0] || units.length > objectives.length * FEW)
    return column;
  let open = -1;
  const origins = field.origins.map((origin) => (origin >= 0 ? (open = origin) : open));
  return { role, field: { ...field, origins } };
}

/** A label or column that others of its make have, and this one has not: nobody left it blank. */
const isStandIn = ({ headings, path, cells }: Field): boolean =>
  headings.length === 0 && path.some((words) => words !== "") && cells.every((cell) => cell === undefined);

/** What rolling updates made of the rows is a note, also in a column without a heading. */
const roleOf = ({ path, cells }: Field, role: Role): Role =>
  path.length === 0 && cells.some((cell) => cell && isRollingNote(cell.text)) ? "note" : role;

/** Fields belong to the name before them; those before the first name to the first. */
function indicatorsOf(columns: readonly Column[], levels: readonly Level[]): readonly IndicatorColumns[] {
  const names = columns.flatMap((column, place) => (column.role === "name" ? [place] : []));
  const kinds: { name: Column | null; code: Column | null; ofIndicator: Column[]; level: number | null }[] = (
    names.length > 0 ? names : [-1]
  ).map((place) => ({
    name: columns[place] ?? null,
    code: null,
    ofIndicator: [],
    level: names.length > 1 ? levelBefore(columns, levels, place) : null,
  }));
  columns.forEach((column, place) => {
    const kind =
      kinds[
        Math.max(
          0,
          names.findLastIndex((name) => name < place),
        )
      ];
    if (column.role === "code:indicator") {
      // A code stands before its name.
      const own =
        kinds[
          Math.max(
            0,
            names.findIndex((name) => name > place),
          )
        ] ?? kind;
      if (own && !own.code) own.code = column;
    } else if (OF_INDICATOR.includes(column.role)) kind?.ofIndicator.push(column);
  });
  return kinds;
}

/** The level whose title stands nearest before a place. */
function levelBefore(columns: readonly Column[], levels: readonly Level[], place: number): number | null {
  const title = columns.slice(0, place).findLast(({ role }) => role.startsWith("title:"));
  const level = levels.findIndex((one) => one.title === title);
  return level < 0 ? null : level;
}
