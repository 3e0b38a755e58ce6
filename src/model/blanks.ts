import type { Address } from "./address";

/**
 * Fields a layout can have for a node or an indicator. `blanks` of an item holds those
 * the sheet provides for it but nobody filled in, with the empty cell.
 */
export type Field =
  | "code"
  | "title"
  | "weight"
  | "perspective"
  | "priority"
  | "responsible"
  | "description"
  | "name"
  | "algorithm"
  | "unit"
  | "source"
  | "kpiType"
  | "frequency"
  | "baseline"
  | "target"
  | "threshold"
  | "actual"
  | "monitoring";

/** Empty cells a layout reserves for a field of the item. */
export type Blanks = { readonly [field in Field]?: Address };
