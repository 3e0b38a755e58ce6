import { CellFault } from "../../src/functions/cellFault";
import type { Cells, OptionalCells } from "../../src/functions/cells";
import { functionTable } from "../../src/functions/functionTable";

/** An argument as written in a test: one value, a range, or undefined for one that is left out. */
export type Given = unknown;

const asCells = (given: Given): OptionalCells =>
  given === undefined ? null : Array.isArray(given) ? (given as Cells) : [[given]];

const shown = (value: unknown): unknown => (value instanceof CellFault ? value.code : value);

function entry(id: string) {
  const found = functionTable.find((one) => one.id === id);
  if (!found) throw new Error(`no PERF.${id}`);
  return found;
}

/** Calls a function as a host does; a single cell comes back as its value, faults as their code. */
export function call(id: string, ...args: readonly Given[]): unknown {
  const result = entry(id).call(args.map(asCells));
  if (result instanceof Promise) return result.then(simple);
  return simple(result);
}

const simple = (cells: Cells): unknown =>
  cells.length === 1 && cells[0]?.length === 1 ? shown(cells[0][0]) : cells.map((row) => row.map(shown));

/** The message of the fault a call answers with. */
export function messageOf(id: string, ...args: readonly Given[]): string | Promise<string> {
  const result = entry(id).call(args.map(asCells));
  return result instanceof Promise ? result.then(faultIn) : faultIn(result);
}

function faultIn(cells: Cells): string {
  const value = cells[0]?.[0];
  return value instanceof CellFault ? value.message : `no fault: ${String(value)}`;
}
