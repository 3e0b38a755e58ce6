import { cellAt } from "../../model/cellAt";
import { formatAddress, parseAddress, sameAddress, type Address } from "../../model/address";
import type { CellChange, Fix } from "../../model/finding";
import type { Cell, Workbook } from "../../model/grid";
import type { Plan } from "../../model/plan";
import { subjectNames } from "../../reports/subjectNames";
import { indicatorCells, nodeCells } from "./cellIndex";

/** One cell a fix changes: what it is of, what it holds now and what will be written. */
export interface FixLine {
  readonly at: Address;
  /** Objective or indicator the cell belongs to. */
  readonly name: string | null;
  /** What the cell shows, "" where it is empty. */
  readonly now: string;
  /** What it holds, to be shown as what will be written is. */
  readonly held: CellChange;
  readonly change: CellChange;
}

/** What a fix does to the workbook as it was read. */
export function fixPreview(fix: Fix, workbook: Workbook, plan: Plan): FixLine[] {
  const nameOf = subjectNames(plan);
  const owners = [
    ...plan.nodes.map((node) => ({ id: node.id, cells: nodeCells(node) })),
    ...plan.indicators.map((indicator) => ({ id: indicator.id, cells: indicatorCells(indicator) })),
  ];
  return fix.changes.map((change) => {
    const { at } = change;
    const owner = owners.find(({ cells }) => cells.some((own) => sameAddress(own, at)));
    const cell = cellAt(workbook, at);
    const held = heldBy(at, cell);
    return {
      at,
      name: owner ? nameOf({ about: [owner.id] }) : null,
      now: cell?.text ?? "",
      held,
      // A format that is not changed is the one the cell has.
      change: { ...(held.format && { format: held.format }), ...change },
    };
  });
}

/** The sums of parts of one whole before and after; null where they are no parts, or one of them is no number. */
export function sumsOf(fix: Fix, lines: readonly FixLine[]): { now: CellChange; then: CellChange } | null {
  const sum = (cells: readonly CellChange[]): CellChange | null => {
    const [first] = cells;
    if (!first || cells.some(({ value }) => typeof value !== "number")) return null;
    return { ...first, value: cells.reduce((total, { value }) => total + Number(value), 0) };
  };
  const now = sum(lines.map(({ held }) => held));
  const then = sum(lines.map(({ change }) => change));
  return fix.parts && lines.length > 1 && now && then ? { now, then } : null;
}

/** What the cells held when the planner agreed, for the host to compare before it writes. */
export const expectedTexts = (lines: readonly FixLine[]): ReadonlyMap<string, string> =>
  new Map(lines.map(({ at, now }) => [formatAddress(at), now]));

/** Whether all those cells hold what they held before the correction: somebody has undone it. */
export const showsAgain = (workbook: Workbook, expected: ReadonlyMap<string, string>): boolean =>
  [...expected].every(([address, text]) => {
    const at = parseAddress(address);
    return at !== undefined && (cellAt(workbook, at)?.text ?? "") === text;
  });

/** A number with its format; anything else as the cell shows it. */
function heldBy(at: Address, cell: Cell | undefined): CellChange {
  if (!cell) return { at, value: null };
  if (cell.type !== "number") return { at, value: cell.text };
  return { at, value: cell.value, ...(cell.format && { format: cell.format }) };
}
