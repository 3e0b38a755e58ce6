import { isYear } from "../words/isYear";
import type { FieldView } from "./fieldView";

/** "Valore di riferimento | 2026 | 2027 | 2028": bare years behind where it starts, one after the other. */
export function isAfterStart(view: FieldView): boolean {
  const { field, leaf, all, index } = view;
  if (leaf !== "" || !isYear(field.period ?? "")) return false;
  const start = all.slice(0, index).findLastIndex((other) => other.leaf !== "");
  const run = all.slice(start + 1);
  const end = run.findIndex((other) => other.leaf !== "" || !isYear(other.field.period ?? ""));
  return (
    start >= 0 &&
    all[start]?.senses.whole.includes("baseline") === true &&
    all[start]?.field.period === null &&
    (end < 0 ? run.length : end) > 1
  );
}
