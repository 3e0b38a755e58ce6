import { foldText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import type { Field, Region } from "../model";
import { onceFor } from "../onceFor";
import type { PlacedTable } from "./placedTable";
import { headingMarks } from "./headingMarks";
import { sayingOf } from "./sayingOf";

/** Headings that tables must share in their places, and tables: fewer may be alike by chance. */
const SHARED = 3;
const TABLES = 3;

/**
 * Tables of one sheet with the same headings in the same columns, but for a column where each has something else: rows counted down the
 * sheet, remarks beside it, a budget chapter in every row. That heads nothing; the first table says what the column is.
 */
export const strayHeadings = onceFor((tables: readonly PlacedTable[]): readonly PlacedTable[] => {
  if (tables.length < TABLES) return tables;
  const shared = sharedHeadings(tables);
  if (shared.size < SHARED) return tables;
  const like = tables.filter(({ region }) => isAlike(region, shared));
  if (like.length < TABLES) return tables;
  const first = like[0]?.region.fields ?? [];
  return tables.map((table) =>
    like.includes(table) ? { ...table, region: withoutStray(table.region, shared, first) } : table,
  );
});

const placed = ({ col, path }: Field): string => `${col ?? ""} ${foldText(path.join(" › "))}`;

/** Headings with their columns that most of the tables have. */
function sharedHeadings(tables: readonly PlacedTable[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { region } of tables)
    for (const field of region.fields)
      if (field.path.length > 0 && field.col !== null)
        times.set(placed(field), (times.get(placed(field)) ?? 0) + 1);
  return new Set([...times].flatMap(([key, count]) => (count >= tables.length * MOST ? [key] : [])));
}

const MOST = 0.6;

const isAlike = ({ fields }: Region, shared: ReadonlySet<string>): boolean =>
  fields.filter((field) => shared.has(placed(field))).length >= Math.max(SHARED, shared.size * MOST);

function withoutStray(region: Region, shared: ReadonlySet<string>, first: readonly Field[]): Region {
  const [start] = region.fields;
  const fields = region.fields.map((field): Field => {
    const [heading, ...more] = field.headings;
    if (!heading || more.length > 0 || field.col === null || shared.has(placed(field))) return field;
    // What the first table calls a column is its heading.
    if (!headsNothing(heading, field === start || first.includes(field))) return field;
    const headed = first.find(({ col }) => col === field.col);
    const headings = headed && headed !== field && namesIt(headed) ? headed.headings : [];
    return {
      ...field,
      headings,
      path: headings.length > 0 ? (headed?.path ?? []) : [],
      ...headingMarks(headings),
    };
  });
  return { ...region, fields };
}

/** A figure, or words that are no heading we know; in the first column they may be what the table is about. */
function headsNothing(heading: Cell, mayHead: boolean): boolean {
  const { kind } = sayingOf(heading);
  return kind === "value" || (!mayHead && kind === "words");
}

const namesIt = ({ headings: [heading] }: Field): boolean =>
  heading !== undefined && sayingOf(heading).kind !== "value";
