import type { Field, Role } from "../model";

/** A field and what it was taken for. */
export interface Column {
  readonly field: Field;
  readonly role: Role;
}
