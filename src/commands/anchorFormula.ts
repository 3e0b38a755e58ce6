import { formatAddress, formatColumn, parseCell } from "../model/address";
import type { Address } from "../model/address";
import { formulaReferences } from "./formulaReferences";

/** A formula with the cells it fills, its own first. */
export interface Placed {
  readonly at: Address;
  readonly formula: string;
  readonly rows: number;
  readonly cols: number;
}

/** Why a formula has no place any more. */
export type Lost = "cell" | "reference";

/** Excel's functions take 255 arguments; names hold formulas of 8,192 letters. */
const MOST_REFERENCES = 250;
const LONGEST = 8000;

/**
 * What the hidden name of a formula refers to: its cells, then those it names. Excel keeps these references right through inserted
 * and deleted rows, moved cells and renamed sheets, which it does for no text of ours. Null where it would be too long for a name.
 */
export function anchorFormula({ at, formula, rows, cols }: Placed): string | null {
  const sheet = formatAddress(at).slice(0, formatAddress(at).lastIndexOf("!") + 1);
  const last = `$${formatColumn(at.col + cols - 1)}$${at.row + rows}`;
  const own = `${sheet}$${formatColumn(at.col)}$${at.row + 1}${rows * cols > 1 ? `:${last}` : ""}`;
  const named = formulaReferences(formula).flatMap(({ text, isReference }) => {
    if (!isReference) return [];
    const { home, cells } = parted(text);
    return [`${home || sheet}${fixed(cells)}`];
  });
  const anchor = `=CHOOSE(1,${[own, ...named].join(",")})`;
  return named.length > MOST_REFERENCES || anchor.length > LONGEST ? null : anchor;
}

/** Where a formula belongs and how it reads by now, according to what its name has become; null where that is no anchor of it. */
export function followAnchor(placed: Placed, anchor: string): Placed | Lost | null {
  const list = /^=CHOOSE\(1,(.*)\)$/is.exec(anchor)?.[1];
  const [own = "", ...named] = list?.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const pieces = formulaReferences(placed.formula);
  if (own === "" || named.length !== pieces.filter(({ isReference }) => isReference).length) return null;
  if (own.includes("#REF!")) return "cell";
  const { home, cells } = parted(own);
  const [from = "", to = from] = cells.split(":");
  const [first, last] = [parseCell(from), parseCell(to)];
  if (!first || !last) return null;
  const isWhole = last.row - first.row + 1 === placed.rows && last.col - first.col + 1 === placed.cols;
  if (!isWhole) return "cell";
  if (named.some((text) => text.includes("#REF!"))) return "reference";
  const sheet = /^'(.*)'!$/s.exec(home)?.[1]?.replaceAll("''", "'") ?? home.slice(0, -1);
  let next = 0;
  const formula = pieces
    .map(({ text, isReference }) => (isReference ? asWritten(text, named[next++] ?? "", home) : text))
    .join("");
  return { ...placed, at: { sheet, ...first }, formula };
}

/** A reference's sheet with its "!", and its cells. */
function parted(reference: string): { readonly home: string; readonly cells: string } {
  const bang = reference.lastIndexOf("!") + 1;
  return { home: reference.slice(0, bang), cells: reference.slice(bang) };
}

const fixed = (cells: string): string => cells.replaceAll("$", "").replace(/[A-Z]+|\d+/gi, "$$$&");

/** The cells of now with the dollars of then, and the sheet where it was named or has to be. */
function asWritten(then: string, now: string, own: string): string {
  const [before, after] = [parted(then), parted(now)];
  const corners = before.cells.split(":");
  const cells = after.cells
    .replaceAll("$", "")
    .split(":")
    .map((corner, i) => {
      const like = corners[i] ?? corners[0] ?? "";
      const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/i.exec(corner) ?? [];
      const column = letters && (/^\$[A-Z]/i.test(like) ? `$${letters}` : letters);
      return column + (digits && (/\$\d/.test(like) ? `$${digits}` : digits));
    })
    .join(":");
  return `${before.home || after.home !== own ? after.home : ""}${cells}`;
}
