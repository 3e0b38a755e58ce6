import type { Address } from "../../model/address";
import type { Grid } from "../../model/grid";

/** Gives for a place on a sheet another one. */
export type Move = (at: Address) => Address;

/** A sheet whose cells stand elsewhere than they did, and where a place of it stood before. */
export interface Moved {
  readonly grid: Grid;
  readonly before: Move;
}
