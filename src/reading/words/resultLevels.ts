import type { NodeKind } from "../../model/nodeKind";

/** Levels of results frameworks, where they stand before the text. In a column of their own they are types of indicators. */
export const RESULT_LEVELS: ReadonlyMap<string, NodeKind> = new Map([
  ["outcome", "strategicObjective"],
  ["output", "operationalObjective"],
]);
