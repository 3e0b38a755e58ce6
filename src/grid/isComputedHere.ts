import type { Cell } from "../model/grid";

/** A formula that fills several cells and is computed wherever it is shown: one of ours, by itself. */
export const isComputedHere = ({ formula = "", fills }: Pick<Cell, "formula" | "fills">): boolean =>
  fills !== undefined && /^=\s*PERF\.\w+\([^()]*\)\s*$/i.test(formula);
