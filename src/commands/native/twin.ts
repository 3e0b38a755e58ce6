import type { CellAt } from "./argument";

/** A formula of Excel's own with what it says now; "" while something is missing. */
export interface NativeFormula {
  readonly formula: string;
  readonly value: number | "";
}

/** Makes the twin of a call; null where Excel's own functions cannot say it. */
export type Twin = (args: readonly string[], sheet: string, cellAt: CellAt) => NativeFormula | null;
