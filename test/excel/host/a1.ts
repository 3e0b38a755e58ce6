import { formatAddress, formatCell, formatColumn, parseCell } from "../../../src/model/address";
import type { Range } from "../../../src/model/address";

export const LAST_ROW = 1_048_575;
export const LAST_COL = 16_383;

/** Reads "B5", "B5:C7", "B:B", "3:4", with or without a sheet; undefined when it is none of these. */
export function parseRange(
  address: string,
): { readonly sheet: string | null; readonly range: Range } | undefined {
  const bang = address.lastIndexOf("!");
  const quoted = /^'(.*)'$/.exec(address.slice(0, Math.max(bang, 0)));
  const sheet = bang < 0 ? null : quoted ? (quoted[1] ?? "").replaceAll("''", "'") : address.slice(0, bang);
  const [from = "", to = from] = address
    .slice(bang + 1)
    .replaceAll("$", "")
    .split(":");
  const first = parseCell(from) ?? parseEdge(from, "first");
  const last = parseCell(to) ?? parseEdge(to, "last");
  if (!first || !last) return undefined;
  return {
    sheet,
    range: {
      top: Math.min(first.row, last.row),
      left: Math.min(first.col, last.col),
      bottom: Math.max(first.row, last.row),
      right: Math.max(first.col, last.col),
    },
  };
}

function parseEdge(text: string, side: "first" | "last"): { row: number; col: number } | undefined {
  if (/^\d+$/.test(text)) return { row: Number(text) - 1, col: side === "first" ? 0 : LAST_COL };
  const cell = /^[A-Z]+$/i.test(text) ? parseCell(`${text}1`) : undefined;
  return cell && { row: side === "first" ? 0 : LAST_ROW, col: cell.col };
}

/** "B5" or "B5:C7", as events name cells. */
export function formatRange({ top, left, bottom, right }: Range): string {
  if (left === 0 && right === LAST_COL) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === LAST_ROW) return `${formatColumn(left)}:${formatColumn(right)}`;
  const first = formatCell({ row: top, col: left });
  return top === bottom && left === right ? first : `${first}:${formatCell({ row: bottom, col: right })}`;
}

/** "Processi!B5:C7", as range.address names cells. */
export function formatFull(sheet: string, range: Range): string {
  const withCell = formatAddress({ sheet, row: 0, col: 0 });
  return `${withCell.slice(0, -2)}${formatRange(range)}`;
}

export const overlap = (a: Range, b: Range): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
