import type { Field, Role } from "../model";
import { readSenses } from "../words/senses";
import type { Term } from "../words/term";

const WORTH: readonly Term[] = ["actual", "target", "baseline", "threshold", "weight"];

/** "08.01", "10.03" taken for values: below the name of a mission, or below words that name no value, they are of the budget's classification. */
export function isClassified({ path, cells, period }: Field, role: Role | undefined): boolean {
  if (!/^(?:actual|target|baseline|threshold|weight:.*)$/.test(role ?? "")) return false;
  if (readSenses(path.at(-1) ?? "").whole.includes("mission")) return true;
  return (
    period === null &&
    cells.every((cell) => !cell || /^\s*\d\d\.\d\d\s*$/.test(cell.text)) &&
    cells.some((cell) => cell?.text.trim().startsWith("0")) &&
    !path.some((words) => readSenses(words).any.some((term) => WORTH.includes(term)))
  );
}
