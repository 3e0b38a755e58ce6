import type { Address } from "./address";

/** A value and the cell it was read from. */
export interface Sourced<T> {
  readonly value: T;
  readonly at: Address;
}
