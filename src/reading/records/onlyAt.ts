import type { Field } from "../model";

/** A field with what it holds at some records alone. */
export const onlyAt = (field: Field, where: readonly boolean[]): Field => ({
  ...field,
  cells: field.cells.map((cell, record) => (where[record] ? cell : undefined)),
  origins: field.origins.map((origin) => (origin >= 0 && where[origin] ? origin : -1)),
});
