import type { Field } from "../model";
import { onceFor } from "../onceFor";

/** Whether a column of directions is filled in with "+" and "−": only there is a bare dash a direction and not an empty place. */
export const speaksInSigns = onceFor(({ cells }: Field): boolean =>
  cells.some((cell) => cell !== undefined && /^\s*[+＋]\s*$/.test(cell.text)),
);
