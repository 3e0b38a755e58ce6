import type { Part } from "./planSigns";

/** A part of a sheet, how likely it is a plan, and whether it is read as one. */
export interface JudgedPart extends Part {
  readonly chance: number;
  readonly isPlan: boolean;
  /** The sheet whose text replaced its. */
  readonly inForce?: string;
}
