import type { Field, IndicatorFact, NodeFact, Piece } from "../model";
import { unitsIn } from "./unitsIn";

/** Those who answer as a cell says it, beside those known already. */
export function addUnits(
  fact: Pick<NodeFact | IndicatorFact, "responsible">,
  field: Field,
  cell: Pick<Piece, "text" | "at" | "lines" | "whole">,
): void {
  // A letter of a matrix (R, C, I) names nobody.
  const more = unitsIn(field, cell).filter(
    ({ value }) => value.length > 1 && !fact.responsible.some((known) => known.value === value),
  );
  fact.responsible = [...fact.responsible, ...more];
}
