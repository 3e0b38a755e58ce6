import type { SheetView } from "../../grid/sheetView";
import type { Correction } from "../../model/correction";
import type { Owner } from "../../model/role";
import type { Field, Region } from "../model";
import { allAsBefore } from "../allAsBefore";
import { asBefore } from "../asBefore";
import { keptAlike } from "../keptAlike";
import { alignTables } from "./alignTables";
import { bareList } from "./bareList";
import { captionsOfTables } from "./captionsOfTables";
import { captionRows } from "./captions";
import { optionLabels } from "./checkMarks";
import { withEmptyTables } from "./emptyTables";
import { formHints, repeatedLabels } from "./formHints";
import type { Item } from "./item";
import type { PlacedTable } from "./placedTable";
import { formItems } from "./formItems";
import { headingBand } from "./headingBand";
import { labelKey } from "./labelKey";
import { leadsOfTwins } from "./leadsOfTwins";
import { lineOf } from "./lineOf";
import { linesOverTwins } from "./linesOverTwins";
import { pointedBand } from "./pointedBand";
import { readCards } from "./readCards";
import { readTable } from "./readTable";
import { saidSections } from "./saidSections";
import { sayingOf } from "./sayingOf";
import { strayHeadings } from "./strayHeadings";
import { transposedTable } from "./transposedTable";
import { tellApart } from "./tellApart";
import { headingsOfTables, tableAsPairs } from "./tableAsPairs";
import type { FormHints } from "./formHints";

/** Where is what: the tables and forms of a workbook's sheets, sheet by sheet from the top down. */
export function readRegions(
  views: readonly SheetView[],
  corrections: readonly Correction[] = NO_CORRECTIONS,
): Region[] {
  const repeated = likeBefore(repeatedLabels(views));
  const options = likeBefore(optionLabels(views));
  const found = views.map((view) => tablesOf(view, repeated, options, corrections));
  const twins = leadsOfTwins(withEmptyTables(found).map(strayHeadings));
  const led = linesOverTwins(found.map(({ view, tables }, at) => ({ view, tables: twins[at] ?? tables })));
  const itemsBy = (read: typeof itemsOf, turned: ReadonlySet<string>) =>
    found.map((sheet, at) => read(sheet, led[at] ?? sheet.tables, turned));
  const first = itemsBy(itemsAtFirst, NONE_TURNED);
  // A table on its side with one record only is known by its labels, once another has several.
  const turned = likeBefore(turnedLabels(first));
  const items = tellApart(alignTables(turned.size > 0 ? itemsBy(itemsAgain, turned) : first));
  const tables = likeBefore(headingsOfTables(items));
  return alike(items.map((sheet) => captionsOfTables(tableAsPairs(sheet, tables)))).flatMap(cardsOf);
}

const NO_CORRECTIONS: readonly Correction[] = [];
const NONE_TURNED: ReadonlySet<string> = new Set();

const likeBefore = keptAlike<ReadonlySet<string>>();

/** What is known of a sheet before its tables are looked for. */
interface Known {
  readonly hints: FormHints;
  readonly captions: ReadonlySet<number>;
  readonly said: ReadonlyMap<number, Owner>;
  readonly corrections: readonly Correction[];
}

/** A sheet with what is known of it and the tables found on it. */
interface Found extends Known {
  readonly view: SheetView;
  readonly tables: readonly PlacedTable[];
}

// Each of these is told of one sheet, or of those whose forms are alike: the others stay as they were read before an edit.
const tablesOf = asBefore(
  (
    view: SheetView,
    repeated: ReadonlySet<string>,
    options: ReadonlySet<string>,
    corrections: readonly Correction[],
  ): Found => {
    const hints = formHints(view, repeated, options);
    const known = { hints, captions: captionRows(view), said: saidSections(view, corrections), corrections };
    return { ...known, view, tables: findTables(view, known) };
  },
);

const itemsOf = (
  sheet: Found,
  tables: readonly PlacedTable[],
  turned: ReadonlySet<string>,
): readonly Item[] => formItems(sheet.view, { ...sheet, tables, turned });
// Two passes, each with a memory of its own: the second knows other labels.
const itemsAtFirst = asBefore(itemsOf);
const itemsAgain = asBefore(itemsOf);

const cardsOf = allAsBefore(readCards);

function findTables(view: SheetView, { hints, captions, said, corrections }: Known): PlacedTable[] {
  const tables: PlacedTable[] = [];
  for (let row = view.nextRow(0); row < view.rowCount; row = view.nextRow(row + 1)) {
    const pointed = pointedBand(view, row, corrections);
    if (said.has(row) || (!pointed && (captions.has(row) || captions.has(row + 1)))) continue;
    const side = pointed ? undefined : onItsSide(view, row, hints, captions);
    if (side !== undefined) {
      row = side - 1;
      continue;
    }
    const band = pointed ?? headingBand(view, row, hints);
    const table = band ? readTable(view, band, hints, said) : bareList(view, row);
    if (!table) continue;
    tables.push(table);
    row = table.end - 1;
  }
  return tables;
}

/** The row after a table on its side whose labels are plainly those of fields; undefined where none begins here. */
function onItsSide(
  view: SheetView,
  row: number,
  hints: FormHints,
  captions: ReadonlySet<number>,
): number | undefined {
  const turned = transposedTable(view, row, hints, (at) => captions.has(at + 1), new Set());
  if (!turned || turned.region.fields.length < 4) return undefined;
  const { fields } = turned.region;
  if (headsTitles(view, row, fields)) return undefined;
  const named = fields.filter(({ headings: [label] }) => {
    if (!label) return false;
    return sayingOf(label).strength >= 0.7 || hints.repeated.has(labelKey(label.text));
  }).length;
  return named >= fields.length * 0.6 ? turned.end : undefined;
}

/** "Obiettivo operativo | Responsabile" over titles that are known from elsewhere and are no labels: headings. */
const headsTitles = (view: SheetView, row: number, [, ...below]: readonly Field[]): boolean =>
  lineOf(view, row).labels > 1 &&
  below.every(({ headings: [label] }) => label && sayingOf(label).kind === "words");

const turnedLabels = (sheets: readonly (readonly Item[])[]): ReadonlySet<string> =>
  new Set(
    sheets
      .flat()
      .flatMap((item) =>
        item.kind === "table" && item.region.fields.every(({ col }) => col === null)
          ? item.region.fields.map(({ path }) => labelKey(path.join(" ")))
          : [],
      ),
  );

/** Sheets whose forms have most of their labels in common are read together. */
function alike(sheets: readonly (readonly Item[])[]): (readonly (readonly Item[])[])[] {
  const groups: { readonly keys: Set<string>; readonly sheets: (readonly Item[])[] }[] = [];
  for (const items of sheets) {
    const keys = new Set(items.flatMap(({ key }) => key ?? []));
    if (items.length === 0) continue;
    const group = groups.find((other) => {
      const both = [...keys].filter((key) => other.keys.has(key)).length;
      return both > 0 && both * 2 >= Math.min(keys.size, other.keys.size);
    });
    if (group) {
      group.sheets.push(items);
      for (const key of keys) group.keys.add(key);
    } else groups.push({ keys, sheets: [items] });
  }
  return groups.map((group) => group.sheets);
}
