import { foldText } from "../../grid/foldText";
import { asBefore } from "../asBefore";
import type { Field, Region } from "../model";
import type { Item } from "./item";

/**
 * Tables with the same headings get the same fields: a column without a heading, a title in the place of a heading or a label below a
 * record that one of them has is an empty field of the others. They are judged together then.
 */
export function alignTables(sheets: readonly (readonly Item[])[]): (readonly Item[])[] {
  const groups = new Map<string, Map<string, Field>>();
  for (const item of sheets.flat())
    if (item.kind === "table") {
      const key = headingsOf(item.region);
      groups.set(key, withFields(groups.get(key) ?? new Map<string, Field>(), namedFields(item.region)));
    }
  return sheets.map((items) => {
    const aligned = items.map((item): Item => {
      if (item.kind !== "table") return item;
      const named = groups.get(headingsOf(item.region));
      return named && named.size > item.region.fields.length
        ? paddedItem(item, [...named.keys()], [...named.values()])
        : item;
    });
    return listOf(items, aligned);
  });
}

/** The list there was where it holds what the other one does. */
const listOf = asBefore((items: readonly Item[], aligned: readonly Item[]): readonly Item[] =>
  aligned.every((item, at) => item === items[at]) ? items : aligned,
);

const paddedItem = asBefore(
  (
    item: Extract<Item, { readonly kind: "table" }>,
    names: readonly string[],
    fields: readonly Field[],
  ): Item => ({
    ...item,
    region: padded(item.region, names, fields),
  }),
);

const headingsOf = ({ fields }: Region): string =>
  fields
    .filter(({ path, col }) => path.length > 0 && (col !== null || isOnSide(fields)))
    .map(({ path }) => foldText(path.join(" › ")))
    .join(" | ");

/** Fields down the side of their table have no columns. */
const isOnSide = (fields: readonly Field[]): boolean => fields.every(({ col }) => col === null);

type Named = readonly (readonly [string, Field])[];

/** The fields of a table, each with a name its like has in other tables with the same headings, wherever their columns stand. */
function namedFields({ fields }: Region): Named {
  if (isOnSide(fields)) return fields.map((field, index) => [`${index}`, field]);
  const times = new Map<string, number>();
  let heading = "";
  return fields.map((field): readonly [string, Field] => {
    const own = foldText(field.path.join(" › "));
    if (field.col === null) return [own === "" ? LEAD : `m ${own}`, field];
    const name = own === "" ? `behind ${heading}` : own;
    const nth = times.get(name) ?? 0;
    times.set(name, nth + 1);
    const place = `${name} #${nth}`;
    if (own !== "") heading = place;
    return [place, field];
  });
}

const LEAD = "a";

/** Names in the order they stand: what one table has and others do not comes behind what it stands behind. */
function withFields(known: ReadonlyMap<string, Field>, added: Named): Map<string, Field> {
  const order: (readonly [string, Field])[] = [...known];
  let place = 0;
  for (const one of added) {
    const at = order.findIndex(([name]) => name === one[0]);
    if (at >= 0) place = at + 1;
    else {
      order.splice(one[0] === LEAD ? 0 : place, 0, one);
      place += 1;
    }
  }
  return new Map(order);
}

function padded(region: Region, names: readonly string[], fields: readonly Field[]): Region {
  const own = new Map(namedFields(region));
  let col = region.range.left;
  const all = fields.map((field, at): Field => {
    const mine = own.get(names[at] ?? "");
    col = mine?.col ?? col;
    return mine ?? emptyLike(field, col, region);
  });
  return { ...region, fields: all };
}

const emptyLike = (field: Field, near: number, { records, sheet }: Region): Field => ({
  ...field,
  headings: [],
  cells: records.map(() => undefined),
  origins: records.map(() => -1),
  places: records.map(({ top }) => ({ sheet, row: top, col: near })),
  col: field.col === null ? null : near,
});
