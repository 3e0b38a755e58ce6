import type { Field, IndicatorFact, NodeFact, Piece } from "../model";
import { unitsIn } from "./unitsIn";

/** Those who answer as a cell says it, beside those known already. */
export function addUnits(
  fact: Pick<NodeFact | IndicatorFact, "responsible">,
  field: Field,
  cell: Pick<Piece, "text" | "at" | "lines">,
): void {
  const more = unitsIn(field, cell).filter(
    ({ value }) => !fact.responsible.some((known) => known.value === value),
  );
  fact.responsible = [...fact.responsible, ...more];
}
