import type { PlacedTable } from "./placedTable";
import type { Item } from "./item";
import { foldText, tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import type { Region } from "../model";
import { captioned } from "./captions";
import { filledDown } from "./filledDown";
import { filledOnce } from "./filledOnce";
import { formRow } from "./formRow";
import type { FormHints } from "./formHints";
import type { Pair } from "./pair";
import { headingKey } from "./headingKey";
import { headingsAgain } from "./headingsAgain";
import { headsForm } from "./headsForm";
import { legendEnd } from "./legendEnd";
import { lineOf } from "./lineOf";
import { numbersRecords } from "./numbersRecords";
import { readLanes } from "./readLanes";
import { continuing, valueAbove, valuesBelow, withLine } from "./valuesBelow";
import { valuesByYear } from "./valuesByYear";
import { isPageTitle } from "./isPageTitle";
import { labelAbove } from "./labelAbove";
import { labelSense } from "./labelKey";
import { saysWhatMeans } from "./saysWhatMeans";
import { isBelow, partsOf } from "./tableParts";
import { describedBelow, statedBelow } from "./statedBelow";
import { transposedTable } from "./transposedTable";

/** What is known of a sheet before its forms are read. */
export interface FormSheet {
  readonly tables: readonly PlacedTable[];
  readonly hints: FormHints;
  readonly captions: ReadonlySet<number>;
  /** Rows of sections the planner named: they belong to no form. */
  readonly said: ReadonlyMap<number, unknown>;
  /** Labels of tables on their side. */
  readonly turned: ReadonlySet<string>;
}

/** The rows of a sheet that are no table's, taken apart into labels with values, titles, and the tables between them. */
export function formItems(view: SheetView, { tables, hints, captions, said, turned }: FormSheet): Item[] {
  const items: Item[] = [];
  const starts = new Map(tables.map((table) => [table.region.range.top, table]));
  const isAgain = headingsAgain(view, tables);
  for (let row = view.nextRow(0); row < view.rowCount; row = view.nextRow(row + 1)) {
    const table = starts.get(row);
    if (table) {
      items.push({ kind: "table", key: tableKey(table.region), row, region: table.region });
      row = table.end - 1;
      continue;
    }
    if (said.has(row)) continue;
    const legend = legendEnd(view, row);
    if (legend !== undefined) {
      row = legend - 1;
      continue;
    }
    if (numbersRecords(view, row) || headsForm(view.spots(row)) || isAgain(row)) continue;
    if (saysWhatMeans(view, row, tables)) continue;
    if (captions.has(row + 1)) {
      items.push(...captioned(view, row).map((pair) => pairItem(pair, row)));
      row += 1;
      continue;
    }
    const byYear = valuesByYear(view, row, hints);
    if (byYear) {
      items.push(...byYear.pairs.map((pair) => pairItem(pair, pair.row)));
      row = byYear.end - 1;
      continue;
    }
    const onSide = transposedTable(view, row, hints, (at) => starts.has(at) || captions.has(at + 1), turned);
    if (onSide) {
      const above = items[items.length - 1];
      if (above?.kind === "table" && bottomOf(above) === row - 1 && isBelow(above.region, onSide.region))
        items[items.length - 1] = {
          ...above,
          below: [...(above.below ?? []), ...partsOf(above.region, onSide.region)],
        };
      else items.push({ kind: "table", key: tableKey(onSide.region), row, region: onSide.region });
      row = onSide.end - 1;
      continue;
    }
    const more = valuesBelow(view, items, row, hints);
    if (more) {
      items.splice(0, items.length, ...more);
      continue;
    }
    const described = describedBelow(view, items, row, hints);
    if (described) {
      items[items.length - 1] = described;
      continue;
    }
    const stated = statedBelow(view, items, row);
    if (stated) {
      items.push(stated);
      continue;
    }
    const found = formRow(view, row, hints, filledOnce(lineOf(view, row)));
    const { pairs, rest: unlabelled } = continuing(view, items, row, found, hints);
    const rest = [...unlabelled];
    const twin = readLanes(view, row, pairs, hints, starts);
    if (twin) {
      items.push(...twin.items);
      row = twin.end - 1;
      continue;
    }
    const goesOn = rest[0] && valueAbove(view, items, row, rest[0]);
    if (goesOn && rest[0]) {
      const [value, ...others] = rest;
      if (pairs.length === 0) items[items.indexOf(goesOn)] = withLine(goesOn, value);
      else items.push({ ...goesOn, row, pair: { ...goesOn.pair, values: [value], place: value.at, row } });
      rest.splice(0, rest.length, ...others);
    }
    const below = pairs.length === 0 ? undefined : labelAbove(view, row, pairs, hints, starts);
    if (below) {
      items.push(...below.map((pair) => pairItem(pair, row)));
      row = view.nextRow(row + 1);
      continue;
    }
    // What is filled down stands before anything new.
    let again = unlabelled.length === 0;
    for (const pair of pairs) {
      const filled = again ? filledDown(view, items, pair) : undefined;
      again = filled !== undefined;
      if (filled) items.splice(0, items.length, ...filled);
      else items.push(isPageTitle(pair) ? titleItem(pair.label, row) : pairItem(pair, row));
    }
    for (const cell of rest) items.push(titleItem(cell, row));
  }
  return items;
}

/** Last row of a table, those below its records included. */
const bottomOf = ({ region, below = [] }: Extract<Item, { readonly kind: "table" }>): number =>
  Math.max(region.range.bottom, ...below.map((part) => part.region.range.bottom));

/** "SCHEDA N. 2", "Card 3": nothing but a word and a number. */
const NUMBERED = /^(\p{L}{4,20})\s+(?:n\.?°?|nr\.?|no\.?|n°|num\.?)?\s*\d{1,2}\.?$/iu;

const pairItem = (pair: Pair, row: number): Item => ({
  kind: "pair",
  key: labelSense(pair.words),
  row,
  pair,
});

function titleItem(cell: Cell, row: number): Item {
  const word = NUMBERED.exec(tidyText(cell.text))?.[1];
  return { kind: "title", key: word === undefined ? null : `§ ${foldText(word)}`, row, cell };
}

/** What a table is called: its headings, whatever sign stands behind them and whatever stands beside it under none. */
const tableKey = ({ fields }: Region): string =>
  `▦ ${fields
    .filter(({ path }) => path.length > 0)
    .map(({ path }) => headingKey(path))
    .join(" | ")}`;
