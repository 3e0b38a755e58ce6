import type { Change } from "../host";
import { commandWords } from "../locales/commands";
import { formatAddress } from "../model/address";
import type { Address } from "../model/address";
import type { Workbook } from "../model/grid";
import type { Refused } from "./command";
import { formulaShape } from "./formulaReferences";
import type { Materialised } from "./materialised";

type Held = Materialised["left"][number];

/** What can be put back, and what becomes of the other records. */
export interface Restorable {
  readonly restored: readonly Materialised[];
  readonly changes: readonly Change[];
  readonly refused: readonly Refused[];
  /** Records of cells somebody has written over: they may come back. */
  readonly kept: readonly Materialised[];
}

/** Which formulas may go back where they were: only into cells that hold what was left in them. */
export function restorable(workbook: Workbook, records: readonly Materialised[]): Restorable {
  const held = holder(workbook);
  const restored: Materialised[] = [];
  const refused: Refused[] = [];
  const kept: Materialised[] = [];
  for (const one of records) {
    const { at, formula, lost } = one;
    const cell = formatAddress(at);
    const refuse = (reason: Refused["reason"]) =>
      refused.push({ cell, reason: commandWords.notRestored(reason, formula) });
    const cells = cellsOf(one);
    const isBack = held(at) === formula;
    if (lost) refuse(commandWords.lost[lost]);
    else if (isBack) continue;
    else if (cells.every((place, i) => isSame(held(place), one.left[i] ?? null))) restored.push(one);
    else {
      kept.push(one);
      refuse(commandWords.writtenOver);
    }
  }
  return { restored, changes: restored.flatMap(restoring), refused, kept };
}

/** Those of the records whose formulas are not in their cells: after a failure these have to be kept. */
export function stillOut(workbook: Workbook, records: readonly Materialised[]): readonly Materialised[] {
  const { restored, kept } = restorable(workbook, records);
  return [...restored, ...kept];
}

/** What brings a formula back: the cells it fills are emptied. */
const restoring = (one: Materialised): Change[] => [
  ...cellsOf(one)
    .slice(1)
    .map((at) => ({ at, value: null })),
  { at: one.at, formula: one.formula },
];

/** The cells a formula fills, its own first. */
export const cellsOf = ({ at, rows, cols }: Pick<Materialised, "at" | "rows" | "cols">): Address[] =>
  Array.from({ length: rows * cols }, (_, i) => ({
    ...at,
    row: at.row + Math.floor(i / cols),
    col: at.col + (i % cols),
  }));

function holder({ sheets }: Workbook): (at: Address) => Held {
  const grids = new Map(sheets.map((grid) => [grid.sheet, grid]));
  const silent = new Map(
    sheets.flatMap((grid) => (grid.silent ?? []).map((cell) => [formatAddress(cell.at), cell.formula])),
  );
  return (at) => {
    const cell = grids.get(at.sheet)?.rows[at.row]?.[at.col];
    return cell?.formula ?? cell?.value ?? silent.get(formatAddress(at)) ?? null;
  };
}

function isSame(held: Held, left: Held): boolean {
  if (typeof held === "string" && typeof left === "string")
    return left.startsWith("=") && held.startsWith("=")
      ? formulaShape(held) === formulaShape(left)
      : held === left.replace(/\r\n?/g, "\n");
  return (held === "" ? null : held) === (left === "" ? null : left);
}
