import type { Field } from "../model";

const known = new WeakMap<Field, boolean>();

/** Whether a column of directions is filled in with "+" and "−": only there is a bare dash a direction and not an empty place. */
export function speaksInSigns(field: Field): boolean {
  let signs = known.get(field);
  if (signs === undefined) {
    signs = field.cells.some((cell) => cell !== undefined && /^\s*[+＋]\s*$/.test(cell.text));
    known.set(field, signs);
  }
  return signs;
}
