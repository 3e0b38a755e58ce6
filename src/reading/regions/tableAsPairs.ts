import { tidyText } from "../../grid/foldText";
import type { Field, Piece } from "../model";
import { isPeriodOnly } from "../words/readPeriod";
import type { Item } from "./formItems";
import type { Pair } from "./pair";
import { labelKey, labelNumber, labelSense } from "./labelKey";

/** Headings over one row of values, with other labels right above or below: labels above their values, not a table. */
export function tableAsPairs(items: readonly Item[], several: ReadonlySet<string>): Item[] {
  const ends = items.map(endOf);
  return items.flatMap((item, index): Item[] => {
    if (
      item.kind !== "table" ||
      item.region.records.length > 1 ||
      several.has(item.key) ||
      item.region.fields.length > 5
    )
      return [item];
    if (item.region.fields.every(({ col }) => col === null)) return [item];
    const before = items[index - 1];
    const after = items[index + 1];
    const touches =
      (before !== undefined && isForm(before) && item.row - (ends[index - 1] ?? 0) <= 1) ||
      (after !== undefined && isForm(after) && after.row - (ends[index] ?? 0) <= 1);
    return touches ? ledByYears(item.region.fields).map((field) => asPair(field, item.row)) : [item];
  });
}

/** "Stanziamenti | 2026 | 2027" over one row of values: the text beside the years says what they are of. */
function ledByYears(fields: readonly Field[]): readonly Field[] {
  const [lead, ...others] = fields;
  const years = others.filter(({ path, cells }) => path.length > 0 || cells.some(Boolean));
  const cell = lead?.cells[0];
  if (!cell || lead.path.length > 0 || lead.col !== null) return fields;
  if (!years.every(({ path }) => path.length > 0 && path.every(isPeriodOnly))) return fields;
  return years.map((field) => ({ ...field, path: [tidyText(cell.text), ...field.path] }));
}

/** Headings that stand over several records somewhere in the workbook. */
export const tablesOfSeveral = (sheets: readonly (readonly Item[])[]): ReadonlySet<string> =>
  new Set(
    sheets
      .flat()
      .flatMap((item) => (item.kind === "table" && item.region.records.length > 1 ? [item.key] : [])),
  );

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
