import type { ChangedCell } from "../grid/changedCells";
import { formatCell, parseCell } from "../model/address";
import { formulaOf } from "./cellXml";
import { decodeXml } from "./decodeText";
import { translateFormula } from "./translateFormula";
import { attribute, elements, escapeText } from "./xmlText";

/** Cells that shared the formula of a cell which no longer has it, and so need one of their own. */
export interface BrokenShares {
  readonly rows: ReadonlySet<number>;
  /** The element of the cell's own formula; undefined where it may keep what it has. */
  ownFormula(row: number, col: number): string | undefined;
}

const NONE: BrokenShares = { rows: new Set(), ownFormula: () => undefined };

/** A file writes a shared formula once, in its first cell; when that cell changes, the others would lose it. */
export function brokenShares(data: string, prefix: string, changes: readonly ChangedCell[]): BrokenShares {
  if (!/\st\s*=\s*["']shared["']/.test(data)) return NONE;
  const changed = new Set(changes.filter(({ formula }) => formula).map(formatCell));
  const groups = new Map<string, { readonly row: number; readonly col: number; readonly text: string }>();
  const members: { readonly row: number; readonly col: number; readonly group: string }[] = [];
  let row = -1;
  for (const line of elements(data, `${prefix}row`)) {
    row = Number(attribute(line.attributes, "r") ?? row + 2) - 1;
    let col = -1;
    for (const cell of elements(line.body ?? "", `${prefix}c`)) {
      col = parseCell(attribute(cell.attributes, "r") ?? "")?.col ?? col + 1;
      const formula = formulaOf(cell.body, prefix);
      const group = formula && attribute(formula.attributes, "si");
      if (group === undefined || attribute(formula?.attributes ?? "", "t") !== "shared") continue;
      if (!formula?.body) members.push({ row, col, group });
      else if (changed.has(formatCell({ row, col }))) groups.set(group, { row, col, text: formula.body });
    }
  }
  const own = new Map<string, string>();
  const rows = new Set<number>();
  for (const member of members) {
    const first = groups.get(member.group);
    if (!first) continue;
    const text = translateFormula(decodeXml(first.text), member.row - first.row, member.col - first.col);
    own.set(formatCell(member), `<${prefix}f>${escapeText(text)}</${prefix}f>`);
    rows.add(member.row);
  }
  return { rows, ownFormula: (atRow, atCol) => own.get(formatCell({ row: atRow, col: atCol })) };
}
