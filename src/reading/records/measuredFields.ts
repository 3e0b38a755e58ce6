import type { Field, Role } from "../model";

const MEASURES: readonly Role[] = [
  "target",
  "actual",
  "baseline",
  "unit",
  "algorithm",
  "source",
  "threshold",
];

/** The fields that say of an indicator what is to be reached, what was, and how it is told: a row with one of them is measured. */
export const measuredFields = (fields: readonly Field[], roles: readonly Role[]): readonly Field[] =>
  fields.filter((_, at) => MEASURES.includes(roles[at] ?? "unknown"));
