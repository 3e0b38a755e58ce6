import type { WorkbookHost } from "../host";
import { parseCell } from "../model/address";
import type { Workbook } from "../model/grid";
import { createReader } from "./readSheets";
import { readExcel } from "./runExcel";

/** What the cells of a range are, row by row. */
interface CellLook {
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** More cells are not looked at: their answer would be too large. */
const MOST_CELLS = 100_000;

/** What the functions of the cells may ask of the open workbook. */
export interface OpenWorkbook {
  look(addresses: readonly string[]): Promise<readonly (CellLook | null)[]>;
  /** Everything, as the pane reads it, and the profile's JSON. */
  read(): Promise<{ readonly workbook: Workbook; readonly profile: string | null }>;
}

/** Reads again each time it is asked: formulas are computed when something has changed. */
export function createSheetPort(host: WorkbookHost): OpenWorkbook {
  const reader = createReader();
  return {
    look: lookAt,
    read: async () => ({ workbook: await reader.read(), profile: await host.readProfile() }),
  };
}

/** One conversation: types and formats of the cells at some addresses, as Excel names arguments ("[Piano.xlsx]Foglio1!$B$3"). */
const lookAt = (addresses: readonly string[]): Promise<readonly (CellLook | null)[]> =>
  readExcel(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    const places = addresses.map(placeOf);
    const sheets = places.map((place) =>
      place ? workbook.worksheets.getItemOrNullObject(place.sheet).load("name") : null,
    );
    await context.sync();
    const ranges = places.map((place, i) => {
      const sheet = sheets[i];
      const foreign = place?.book != null && place.book !== workbook.name;
      return place && sheet && !sheet.isNullObject && !foreign && place.cells <= MOST_CELLS
        ? workbook.worksheets.getItem(place.sheet).getRange(place.range).load("valueTypes,numberFormat")
        : null;
    });
    await context.sync();
    return ranges.map((range) =>
      range ? { valueTypes: range.valueTypes, numberFormat: range.numberFormat } : null,
    );
  });

interface Place {
  /** The workbook, where the address names one. */
  readonly book: string | null;
  readonly sheet: string;
  readonly range: string;
  readonly cells: number;
}

/** Takes an address apart; null for several ranges at once and for what is no address of cells. */
export function placeOf(address: string): Place | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(
    address,
  );
  const [, quoted, plain, range = ""] = match ?? [];
  const place = /^(?:.*\[([^\]]+)\])?(.+)$/.exec(quoted?.replaceAll("''", "'") ?? plain ?? "");
  const sheet = place?.[2];
  if (!match || sheet === undefined) return null;
  return { book: place?.[1] ?? null, sheet, range: range.replaceAll("$", ""), cells: sizeOf(range) };
}

function sizeOf(range: string): number {
  const [from = "", to = from] = range.replaceAll("$", "").split(":");
  const [first, last] = [parseCell(from), parseCell(to)];
  if (!first || !last) return Number.POSITIVE_INFINITY;
  return (Math.abs(last.row - first.row) + 1) * (Math.abs(last.col - first.col) + 1);
}
