import { SHEET_DOUBTS } from "./sheetDoubts";
import type { SheetLook } from "./sheetLooks";

/** 0 … 1 by the id of a doubt. */
export type Doubts = Readonly<Record<string, number>>;

/** Everything that makes the reading of a sheet doubtful. */
export const doubtsOf = (look: SheetLook): Doubts =>
  Object.fromEntries(SHEET_DOUBTS.map(({ id, of }) => [id, of(look)]));
