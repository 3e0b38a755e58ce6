import { formatAddress, parseAddress, parseCell } from "../../model/address";
import type { Address } from "../../model/address";
import { cellNumber } from "../../functions/cellNumber";
import type { Cell } from "../../model/grid";

/** The cell at an address; undefined for an empty one. */
export type CellAt = (at: Address) => Cell | undefined;

/** One number of a formula: as written, what it is now, and what its cell shows numbers as. */
export interface NumberArgument {
  readonly text: string;
  /** Undefined where the cell is empty or holds no number. */
  readonly now: number | undefined;
  readonly isEmpty: boolean;
  /** Null for a number written into the formula. */
  readonly shows: "percent" | "drawn percent" | "date" | "number" | null;
}

/** A single cell or a number; null for anything else. */
export function numberArgument(text: string, sheet: string, cellAt: CellAt): NumberArgument | null {
  if (/^-?\d+(\.\d+)?%?$/.test(text)) {
    const now = text.endsWith("%") ? parseFloat(text) / 100 : Number(text);
    return { text, now, isEmpty: false, shows: null };
  }
  const at = addressOf(text, sheet);
  if (!at) return null;
  const cell = cellAt(at);
  const now = typeof cell?.value === "number" ? cell.value : undefined;
  const shows = cell?.type === "date" ? "date" : showsPercent(now ?? 1, cell?.format);
  return { text, now, isEmpty: cell === undefined || cell.value === "", shows };
}

function showsPercent(value: number, format = ""): "percent" | "drawn percent" | "number" {
  const { stored, number } = cellNumber(value, format);
  if (stored !== "percent") return "number";
  return number === value ? "percent" : "drawn percent";
}

/** The cells of a single column or row; null for anything else. */
export function rangeArgument(
  text: string,
  sheet: string,
  cellAt: CellAt,
): readonly (Cell | undefined)[] | null {
  const [from = "", to = from] = text.split(":");
  const first = addressOf(from, sheet);
  const last = parseCell(to.replaceAll("$", "")) ?? addressOf(to, sheet);
  if (!first || !last || (first.row !== last.row && first.col !== last.col)) return null;
  const length = last.row - first.row + last.col - first.col + 1;
  const down = first.col === last.col;
  return Array.from({ length: Math.max(0, length) }, (_, i) =>
    cellAt({ sheet: first.sheet, row: first.row + (down ? i : 0), col: first.col + (down ? 0 : i) }),
  );
}

function addressOf(text: string, sheet: string): Address | undefined {
  const plain = text.replaceAll("$", "");
  const here = parseCell(plain);
  if (here) return { sheet, ...here };
  const there = parseAddress(plain);
  // "Piano!B2" and nothing behind it.
  return there && formatAddress(there).endsWith(plain.slice(plain.lastIndexOf("!") + 1).toUpperCase())
    ? there
    : undefined;
}
