import type { RowKind } from "../words/kindOfWords";

const OBJECTIVES: readonly RowKind[] = ["strategicObjective", "operationalObjective"];

/** The levels a heading names, as many as there are; "objective" for two levels is the strategic and the operational one. */
export function levelsFor(count: number, said: readonly RowKind[]): readonly RowKind[] | null {
  const named = said.length > 0 ? said : (["objective"] as const);
  const spread = named.flatMap((kind) =>
    kind === "objective" && count > named.length ? OBJECTIVES : [kind],
  );
  if (spread.length === count) return spread;
  return said.length === 0 && count === 3 ? ["area", ...OBJECTIVES] : null;
}
