import { readFieldsBelow } from "../forms/readFieldsBelow";
import type { HeaderBand } from "../tables/readHeaderBand";
import { readMiniTable } from "../tables/readMiniTable";
import { createTable, type Table } from "../tables/table";
import { headingWord } from "../words/headingWord";
import type { Context } from "./context";
import type { SheetTrace } from "./sheetTrace";
import { noteTerm, noteWord } from "./sheetWords";
import { sketchHeader, sketchValues } from "./sketchRows";
import { takeOffice } from "./takeOffice";

/** Reads a band of headings: of a table to go on with, of a small table or of a row of fields, which are read at once. Returns the last row read. */
export function takeBand(
  context: Context,
  band: HeaderBand,
  trace: SheetTrace,
): { table: Table | undefined; row: number } | undefined {
  if (band.lead) {
    const read = readMiniTable(context, band);
    if (!read) return undefined;
    explainBand(context, band, trace);
    if (!read.table && read.row > band.bottom) sketchValues(trace.blocks, band, read.row);
    (read.table ? trace.objectiveTables : trace.indicatorTables).push(band.top);
    return read;
  }
  const table = createTable(context, band);
  if (!table) return takeFields(context, band, trace);
  explainBand(context, band, trace);
  noteCorrected(context, table, band, trace);
  takeOffice(context);
  context.heading = null;
  trace.tables.push(band.top);
  return { table, row: band.bottom };
}

function takeFields(
  context: Context,
  band: HeaderBand,
  trace: SheetTrace,
): { table: undefined; row: number } | undefined {
  const row = readFieldsBelow(context, band);
  if (row === undefined) return undefined;
  explainBand(context, band, trace);
  sketchValues(trace.blocks, band, row);
  return { table: undefined, row };
}

/** Headings are known words, whatever their columns turn out to hold. */
function explainBand({ view }: Context, band: HeaderBand, trace: SheetTrace): void {
  sketchHeader(trace.blocks, band);
  for (let row = band.top; row <= band.bottom; row += 1) {
    for (const spot of view.spots(row)) {
      view.explain(row, spot.cell.at.col);
      noteWord(trace.words.headings, headingWord(spot)?.label ?? null, view.at(row, spot.left));
    }
  }
}

/** A column somebody corrected counts as if its heading said so. */
function noteCorrected(
  { view, corrections }: Context,
  { plan }: Table,
  band: HeaderBand,
  trace: SheetTrace,
): void {
  if (corrections.length === 0) return;
  for (const { col, term, label } of plan.columns)
    if (label === null && term !== "unknown") noteTerm(trace.words.headings, term, view.at(band.bottom, col));
}
