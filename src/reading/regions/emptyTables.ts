import type { SheetView } from "../../grid/sheetView";
import type { Field, Region } from "../model";
import type { PlacedTable, SheetTables } from "./placedTable";
import { rowWords } from "./rowWords";

/** Fewer headings may be labels of a form. */
const FEWEST = 3;

/** Headings of a table somewhere in the workbook: their rows, the top one first, and where they begin. */
interface Head {
  readonly region: Region;
  readonly left: number;
  readonly rows: readonly string[];
}

/**
 * The tables of every sheet with those nobody filled in: rows that say the headings of another table of the workbook, in their places, over
 * blank rows. They are none of a form: no heading is the value of the one before it.
 */
export function withEmptyTables(sheets: readonly SheetTables[]): (readonly PlacedTable[])[] {
  const heads = new Map<string, Head>();
  for (const { view, tables } of sheets)
    for (const { region } of tables) {
      const head = headOf(view, region);
      const [top] = head?.rows ?? [];
      if (head && top !== undefined && !heads.has(top)) heads.set(top, head);
    }
  return sheets.map(({ view, tables }) => {
    if (heads.size === 0) return tables;
    const taken = new Set(tables.flatMap(({ region, end }) => rowsFrom(region.range.top, end)));
    const empty: PlacedTable[] = [];
    for (let row = view.nextRow(0); row < view.rowCount; row = view.nextRow(row + 1)) {
      const spots = view.spots(row);
      const [start] = spots;
      if (taken.has(row) || spots.length < FEWEST || !start) continue;
      const head = heads.get(rowWords(spots, start.left));
      const end = row + (head?.rows.length ?? 0);
      if (!head || !isWhole(view, row, start.left, head) || !view.isBlankRow(end)) continue;
      empty.push({ region: emptied(view, row, start.left, head), end });
    }
    return empty.length === 0 ? tables : [...tables, ...empty];
  });
}

const rowsFrom = (top: number, end: number): number[] =>
  Array.from({ length: end - top }, (_, index) => top + index);

/** The headings of a table, without the title in the place of the first one: that names what is measured, each time another. */
function headOf(view: SheetView, region: Region): Head | undefined {
  const { range, records, fields } = region;
  const first = records[0]?.top ?? range.top;
  const led = fields[0]?.headings.length === 0;
  const spots = view.spots(range.top).slice(led ? 1 : 0);
  const [start] = spots;
  if (!start || spots.length < FEWEST || first > range.top + 4) return undefined;
  const rows = rowsFrom(range.top + 1, first).filter((row) => !view.isBlankRow(row));
  return {
    region,
    left: start.left,
    rows: [rowWords(spots, start.left), ...rows.map((row) => rowWords(view.spots(row), start.left))],
  };
}

const isWhole = (view: SheetView, row: number, left: number, { rows }: Head): boolean =>
  rows.every((words, index) => words === rowWords(view.spots(row + index), left));

/** The table a head stands over elsewhere, here without a record. */
function emptied(view: SheetView, row: number, left: number, head: Head): Region {
  const { region } = head;
  const [down, right] = [row - region.range.top, left - head.left];
  return {
    ...region,
    sheet: view.sheet,
    range: {
      top: row,
      bottom: row + head.rows.length - 1,
      left: Math.max(0, region.range.left + right),
      right: region.range.right + right,
    },
    records: [],
    fields: region.fields
      .filter(({ headings }) => headings.length > 0)
      .map((field): Field => ({
        ...field,
        headings: field.headings.flatMap(({ at }) => view.cell(at.row + down, at.col + right) ?? []),
        cells: [],
        origins: [],
        places: [],
        col: field.col === null ? null : field.col + right,
      })),
    sections: [],
    totals: [],
  };
}
