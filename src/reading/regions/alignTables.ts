import { foldText } from "../../grid/foldText";
import type { Field, Region } from "../model";
import type { Item } from "./formItems";

/**
 * Tables with the same headings get the same fields: a column without a heading, a title in the place of a heading or a label below a
 * record that one of them has is an empty field of the others. They are judged together then.
 */
export function alignTables(sheets: readonly (readonly Item[])[]): (readonly Item[])[] {
  const groups = new Map<string, { readonly ids: Map<string, Field> }>();
  for (const item of sheets.flat()) {
    if (item.kind !== "table") continue;
    const group = groups.get(headingsOf(item.region)) ?? { ids: new Map<string, Field>() };
    for (const [id, field] of namedFields(item.region)) if (!group.ids.has(id)) group.ids.set(id, field);
    groups.set(headingsOf(item.region), group);
  }
  return sheets.map((items) =>
    items.map((item) => {
      if (item.kind !== "table") return item;
      const ids = groups.get(headingsOf(item.region))?.ids;
      return ids && ids.size > item.region.fields.length
        ? { ...item, region: padded(item.region, ids) }
        : item;
    }),
  );
}

const headingsOf = ({ fields }: Region): string =>
  fields
    .filter(({ path, col }) => path.length > 0 && (col !== null || isOnSide(fields)))
    .map(({ path }) => foldText(path.join(" › ")))
    .join(" | ");

/** Fields down the side of their table have no columns. */
const isOnSide = (fields: readonly Field[]): boolean => fields.every(({ col }) => col === null);

/** The fields of a table, each with a name its like has in other tables with the same headings, in the order they stand. */
function namedFields({ fields, range }: Region): (readonly [string, Field])[] {
  if (isOnSide(fields)) return fields.map((field, index) => [`${index}`, field]);
  return fields.map((field): readonly [string, Field] => {
    if (field.col !== null) return [`c${field.col - range.left}`, field];
    return [field.path.length === 0 ? "a" : `m ${foldText(field.path.join(" "))}`, field];
  });
}

function padded(region: Region, ids: ReadonlyMap<string, Field>): Region {
  const own = new Map(namedFields(region));
  const order = [...ids.keys()].sort(byPlace);
  const fields = order.map((id): Field => own.get(id) ?? emptyLike(ids.get(id), id, region));
  return { ...region, fields };
}

/** The title before all, columns from left to right, labels last. */
const byPlace = (a: string, b: string): number => rank(a) - rank(b) || a.localeCompare(b);

const rank = (id: string): number =>
  id === "a" ? -1_000 : id.startsWith("c") ? Number(id.slice(1)) : 100_000;

function emptyLike(field: Field | undefined, id: string, { records, range, sheet }: Region): Field {
  const col = id.startsWith("c") ? range.left + Number(id.slice(1)) : range.left;
  return {
    headings: [],
    path: field?.path ?? [],
    period: field?.period ?? null,
    share: field?.share ?? null,
    unit: field?.unit ?? null,
    span: field?.span ?? null,
    cells: records.map(() => undefined),
    origins: records.map(() => -1),
    places: records.map(({ top }) => ({ sheet, row: top, col })),
    col: id.startsWith("c") ? col : null,
    place: field?.place ?? 1,
  };
}
