import { formatAddress, formatCell, parseCell, type Address } from "../model/address";
import type { Cell, Workbook } from "../model/grid";
import { italianNumber } from "../targets/formatNumber";
import { faultIn } from "./cellFault";
import { CellNumber, isBlank, type Cells } from "./cells";

/** Where a range stands: the name of its sheet and its first cell. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

const UNNAMED = "Intervallo";
const NOWHERE: Place = { sheet: "", row: 0, col: 0 };

/** The place of "[Piano.xlsx]Foglio1!$B$3:$N$90", as Excel names a range handed to a function. */
export function placeOf(address: string | undefined): Place {
  const bang = address?.lastIndexOf("!") ?? -1;
  if (address === undefined || bang < 0) return NOWHERE;
  const cell = parseCell(address.slice(bang + 1).split(":", 1)[0] ?? "");
  const quoted = address
    .slice(0, bang)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return cell ? { sheet: quoted.replace(/^\[[^\]]*\]/, ""), ...cell } : NOWHERE;
}

/**
 * The values of a range as a workbook of one sheet, where they stand in it. They come without number formats, merges and hidden rows: a percentage is a
 * fraction, a date a serial, and a blank cell that arrives as 0 counts as 0.
 */
export function sheetOfRange(range: Cells, place: Place): Workbook {
  const above = Array.from({ length: place.row }, (): Cell[] => []);
  const left = Array.from({ length: place.col }, () => undefined);
  const sheet = place.sheet || UNNAMED;
  const rows = range.map((values, index) => {
    const row = place.row + index;
    return [...left, ...values.map((value, col) => cellOf(value, { sheet, row, col: place.col + col }))];
  });
  const plain = { hidden: false, merges: [], hiddenRows: new Set<number>(), hiddenCols: new Set<number>() };
  return { name: "", sheets: [{ sheet, rows: [...above, ...rows], ...plain }] };
}

function cellOf(value: unknown, at: Address): Cell | undefined {
  if (isBlank(value)) return undefined;
  const fault = faultIn(value);
  if (fault) return { at, type: "error", value: fault.code, text: fault.code };
  // A host that knows how a cell shows its number hands that over; the number is what counts here.
  const plain = value instanceof CellNumber ? value.number : value;
  if (typeof plain === "number") return { at, type: "number", value: plain, text: italianNumber(plain, 10) };
  if (typeof value === "boolean") return { at, type: "boolean", value, text: value ? "VERO" : "FALSO" };
  return { at, type: "text", value: String(value), text: String(value) };
}

/** A cell as it is called in its sheet; where nobody said which, counted from the first cell of the range. */
export const nameOfCell = (at: Address): string =>
  at.sheet === UNNAMED ? formatCell(at) : formatAddress(at);
