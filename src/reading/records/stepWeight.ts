import type { Role, WrittenWeight } from "../model";
import { readWeight } from "../words/readWeight";
import type { Columns } from "./columnsOf";
import { isNothing } from "./setIndicatorField";

const MEASURES: readonly Role[] = ["target", "actual", "algorithm"];

/**
 * One column of weights for all levels: in the row of an objective, where no indicator is named, its own stands in the column of the
 * indicators', or in the only one where the table has no indicators. Null where there is none.
 */
export function stepWeight({ levels, indicators }: Columns, record: number): WrittenWeight | null {
  const [only, ...others] = indicators;
  const name = only?.name?.field;
  if (!only || others.length > 0 || levels.some(({ weights }) => weights.length > 0)) return null;
  if (name?.cells[record] || (name?.origins[record] ?? -1) >= 0) return null;
  // Without a name it is of what has a code, or of what measures the objective itself.
  if (!name && (only.code ?? only.ofIndicator.some(({ role }) => MEASURES.includes(role)))) return null;
  const weights = only.ofIndicator.filter(({ role }) => role === "weight:indicator");
  const cell = weights.length === 1 ? weights[0]?.field.cells[record] : undefined;
  return cell && !isNothing(cell) ? readWeight(cell) : null;
}
