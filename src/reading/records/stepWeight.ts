import type { WrittenWeight } from "../model";
import { readWeight } from "../words/readWeight";
import type { Columns } from "./columnsOf";
import { isNothing } from "./setIndicatorField";

/**
 * One column of weights for all levels: in the row of an objective, where no indicator is named, its own stands in the column of the
 * indicators'. Null where there is none.
 */
export function stepWeight({ levels, indicators }: Columns, record: number): WrittenWeight | null {
  const [only, ...others] = indicators;
  const name = only?.name?.field;
  if (!only || others.length > 0 || !name || levels.some(({ weights }) => weights.length > 0)) return null;
  if (name.cells[record] || (name.origins[record] ?? -1) >= 0) return null;
  const weights = only.ofIndicator.filter(({ role }) => role === "weight:indicator");
  const cell = weights.length === 1 ? weights[0]?.field.cells[record] : undefined;
  return cell && !isNothing(cell) ? readWeight(cell) : null;
}
