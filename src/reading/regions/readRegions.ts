import type { SheetView } from "../../grid/sheetView";
import type { Region } from "../model";
import { captionRows } from "./captions";
import { formHints, repeatedLabels } from "./formHints";
import { formItems, type Item, type PlacedTable } from "./formItems";
import { headingBand } from "./headingBand";
import { labelKey } from "./labelKey";
import { readCards } from "./readCards";
import { readTable } from "./readTable";
import { tableAsPairs } from "./tableAsPairs";
import type { FormHints } from "./formRow";

/** Where is what: the tables and forms of a workbook's sheets, sheet by sheet from the top down. */
export function readRegions(views: readonly SheetView[]): Region[] {
  const repeated = repeatedLabels(views);
  const sheets = views.map((view) => {
    const hints = formHints(view, repeated);
    const captions = captionRows(view);
    const tables = findTables(view, hints, captions);
    return { view, tables, hints, captions };
  });
  const itemsOf = (turned: ReadonlySet<string>) =>
    sheets.map(({ view, tables, hints, captions }) => formItems(view, tables, hints, captions, turned));
  const first = itemsOf(new Set());
  // A table on its side with one record only is known by its labels, once another has several.
  const turned = turnedLabels(first);
  return alike((turned.size > 0 ? itemsOf(turned) : first).map(tableAsPairs)).flatMap(readCards);
}

function findTables(view: SheetView, { labelled }: FormHints, captions: ReadonlySet<number>): PlacedTable[] {
  const tables: PlacedTable[] = [];
  for (let row = view.nextRow(0); row < view.rowCount; row = view.nextRow(row + 1)) {
    if (captions.has(row) || captions.has(row + 1)) continue;
    const band = headingBand(view, row, labelled);
    const table = band && readTable(view, band, labelled);
    if (!table) continue;
    tables.push(table);
    row = table.end - 1;
  }
  return tables;
}

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
