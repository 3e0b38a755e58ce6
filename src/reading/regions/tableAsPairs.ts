import { tidyText } from "../../grid/foldText";
import { asBefore } from "../asBefore";
import type { Field, Piece } from "../model";
import { isIndicator, isLevel } from "../words/levels";
import { isPeriodOnly } from "../words/readPeriod";
import type { Term } from "../words/term";
import { termOf } from "../words/termOf";
import type { Item } from "./item";
import type { Pair } from "./pair";
import { labelKey, labelNumber, labelSense } from "./labelKey";

/** Headings over one row of values, with other labels right above or below: labels above their values, not a table. */
export const tableAsPairs = asBefore((items: readonly Item[], tables: ReadonlySet<string>) =>
  items.flatMap((item): readonly Item[] =>
    item.kind === "table" && !tables.has(item.key)
      ? ledByYears(item.region.fields).map((field) => asPair(field, item.row))
      : [item],
  ),
);

/**
 * Headings of tables: those that stand over several records somewhere in the workbook, over too many values for a form, or once with no other
 * labels right above or below. What they head in one place they head in all.
 */
export function headingsOfTables(sheets: readonly (readonly Item[])[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { kind, key } of sheets.flat())
    if (kind === "table" && key !== null) times.set(key, (times.get(key) ?? 0) + 1);
  return new Set(
    sheets.flatMap((items) =>
      items.flatMap((item, index) => {
        if (item.kind !== "table") return [];
        const comesAgain = (times.get(item.key) ?? 0) > 1;
        return mayBePairs(item, index, items, comesAgain) ? [] : [item.key];
      }),
    ),
  );
}

function mayBePairs(item: TableItem, index: number, items: readonly Item[], comesAgain: boolean): boolean {
  const { records, fields } = item.region;
  if (records.length > 1 || fields.length > 5 || fields.every(({ col }) => col === null)) return false;
  const [before, after] = [items[index - 1], items[index + 1]];
  return (
    (before !== undefined && isForm(before) && item.row - endOf(before) <= 1) ||
    (after !== undefined && isForm(after) && after.row - endOf(item) <= 1) ||
    (after?.kind === "table" && after.row - endOf(item) <= 2 && heads(item, after)) ||
    // Heads that come again may leave a blank row before what is theirs.
    (after !== undefined && isIndented(after, item) && after.row - endOf(item) <= (comesAgain ? 2 : 1))
  );
}

/** A table a column further right, right below: it says more of what stands over it. */
const isIndented = (item: Item, { region }: TableItem): boolean =>
  item.kind === "table" && item.region.range.left > region.range.left;

/** "Codice | Obiettivo | Peso" over one row, "Indicatore | Target" below it: the objective, and what measures it. */
const heads = (item: TableItem, after: TableItem): boolean =>
  names(item, isLevel) && !names(item, isIndicator) && names(after, isIndicator) && !names(after, isLevel);

const names = ({ region }: TableItem, is: (term: Term) => boolean): boolean =>
  region.fields.some(({ path }) => {
    const term = termOf(path.at(-1) ?? "");
    return term !== undefined && is(term);
  });

type TableItem = Extract<Item, { readonly kind: "table" }>;

/** "Stanziamenti | 2026 | 2027" over one row of values: the text beside the years says what they are of. */
function ledByYears(fields: readonly Field[]): readonly Field[] {
  const [lead, ...others] = fields;
  const years = others.filter(({ path, cells }) => path.length > 0 || cells.some(Boolean));
  const cell = lead?.cells[0];
  if (!cell || lead.path.length > 0 || lead.col !== null) return fields;
  if (!years.every(({ path }) => path.length > 0 && path.every(isPeriodOnly))) return fields;
  return years.map((field) => ({ ...field, path: [tidyText(cell.text), ...field.path] }));
}

const isForm = (item: Item): boolean =>
  item.kind === "pair" || (item.kind === "table" && item.region.records.length <= 1);

const endOf = (item: Item): number => (item.kind === "table" ? item.region.range.bottom : item.row);

function asPair({ headings, path, cells, places }: Field, row: number): Item {
  const words = tidyText(path.join(" "));
  const label = headings[headings.length - 1];
  const value: Piece | undefined = cells[0];
  // Nobody wrote a value below the headings of an empty table.
  const at = places[0] ?? { sheet: "", col: 0, ...label?.at, row: (label?.at.row ?? row) + 1 };
  const pair: Pair = {
    key: labelKey(words),
    label: label ?? { at, type: "text", value: "", text: "" },
    words,
    number: labelNumber(words),
    values: value ? [value] : [],
    place: at,
    row,
  };
  return { kind: "pair", key: labelSense(words), row, pair };
}
