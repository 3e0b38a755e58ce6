import type { Field, Role } from "../model";
import type { Taken } from "./taken";

/** A field, what it was taken for and how surely. */
export interface Part {
  readonly field: Field;
  readonly role: Role;
  readonly sure: number;
}

/** The same region with other fields: what stood in one column may be several. */
export const withParts = (taken: Taken, parts: readonly Part[]): Taken => ({
  ...taken,
  region: { ...taken.region, fields: parts.map(({ field }) => field) },
  roles: parts.map(({ role }) => role),
  certainty: parts.map(({ sure }) => sure),
});
