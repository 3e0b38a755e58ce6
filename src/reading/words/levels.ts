import type { NodeKind } from "../../model/plan";
import type { Term } from "./vocabulary";

/** Levels from the top down, as most bodies nest them; a sheet that nests them otherwise says so by its order. */
const DEFAULT_ORDER: readonly NodeKind[] = [
  "mission",
  "area",
  "strategicObjective",
  "programme",
  "operationalObjective",
  "action",
];

/** Position of a kind from the top; an objective of unknown level stands just above the actions. */
export function rankOf(kind: NodeKind | null, order: readonly NodeKind[] = DEFAULT_ORDER): number {
  return kind === null ? order.indexOf("operationalObjective") - 0.5 : order.indexOf(kind);
}

const LEVELS: readonly Term[] = [
  "mission",
  "area",
  "programme",
  "strategicObjective",
  "operationalObjective",
  "action",
  "objective",
];

/** Whether a term names a level of the tree. */
export const isLevel = (term: Term): boolean => LEVELS.includes(term);

/** Whether the words of a sheet name a level of the tree. */
export const namesLevel = (terms: ReadonlySet<Term>): boolean => LEVELS.some((term) => terms.has(term));
