import type { SheetView, Spot } from "../../grid/sheetView";
import type { Field, Region } from "../model";
import { readCode } from "../words/readTitle";
import type { PlacedTable } from "./placedTable";
import { lineOf } from "./lineOf";
import { headingMarks } from "./headingMarks";

/** Fewest rows of a list. */
const FEWEST = 4;

/** Titles with their codes one below the other and no heading over them, perhaps each with a text before it; undefined where none begins. */
export function bareList(view: SheetView, top: number): PlacedTable | undefined {
  const col = titleIn(view, top)?.left;
  if (col === undefined) return undefined;
  const rows: number[] = [];
  for (let row = top; row < view.rowCount && titleIn(view, row)?.left === col; row += 1) rows.push(row);
  if (rows.length < FEWEST) return undefined;
  const bottom = rows[rows.length - 1] ?? top;
  const region: Region = {
    kind: "table",
    sheet: view.sheet,
    range: { top, left: col, bottom, right: col },
    records: rows.map((row) => ({ top: row, bottom: row })),
    fields: [titlesIn(view, rows, col)],
    titles: [],
    sections: [],
    totals: [],
    within: null,
  };
  return { region, end: bottom + 1 };
}

/** The last of one or two cells, where it is words behind a code of several levels. */
function titleIn(view: SheetView, row: number): Spot | undefined {
  const { spots, says } = lineOf(view, row);
  const last = spots[spots.length - 1];
  if (!last || spots.length > 2 || last.cell.type !== "text" || says[0]?.kind === "label") return undefined;
  const read = readCode(last.cell.text);
  return read && /^[A-Z]{0,4}\d+(?:\.\d+)+$/i.test(read.code) && /\p{L}{3}/u.test(read.rest)
    ? last
    : undefined;
}

function titlesIn(view: SheetView, rows: readonly number[], col: number): Field {
  const cells = rows.map((row) => view.cell(row, col));
  return {
    headings: [],
    path: [],
    ...headingMarks([]),
    cells,
    origins: cells.map((_, index) => index),
    places: rows.map((row) => view.at(row, col)),
    col,
    place: 0,
  };
}
