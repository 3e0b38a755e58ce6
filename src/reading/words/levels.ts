import type { NodeKind } from "../../model/nodeKind";
import type { Owner } from "../../model/role";
import type { Term } from "./term";

/** Levels from the top down, as most bodies nest them; a sheet that nests them otherwise says so by its order. */
const ORDER: readonly NodeKind[] = [
  "mission",
  "area",
  "strategicObjective",
  "programme",
  "operationalObjective",
  "action",
];

/** Position of a kind from the top; an objective of unknown level stands just above the operational ones. */
export const rankOf = (kind: NodeKind | null): number =>
  kind === null ? ORDER.indexOf("operationalObjective") - 0.5 : ORDER.indexOf(kind);

/** Kind of the nodes that a heading, a column or a planner speaks of; of an objective whose level nobody says `null`. */
export const kindOfOwner = (owner: Owner): NodeKind | null => (owner === "objective" ? null : owner);

/** Position of a level from the top. */
export const rankOfOwner = (owner: Owner): number => rankOf(kindOfOwner(owner));

const LEVELS: readonly (Term & Owner)[] = [
  "mission",
  "area",
  "programme",
  "strategicObjective",
  "operationalObjective",
  "action",
  "objective",
];

/** Whether a term names a level of the tree. */
export const isLevel = (term: Term): term is Term & Owner => (LEVELS as readonly Term[]).includes(term);

const NAMED: readonly (string | null)[] = ["strategicObjective", "operationalObjective"];

/** Whether a level is that of objectives and says which. */
export const isNamedObjective = (level: string | null): boolean => NAMED.includes(level);

const GROUPINGS: readonly (string | null)[] = ["mission", "area", "programme"];

/** Whether a level is that of objectives, named or not. */
export const isObjectiveLevel = (level: string | null): boolean =>
  level === "objective" || isNamedObjective(level);

/** Whether a level only groups objectives and is none. */
export const isGrouping = (level: string | null): boolean => GROUPINGS.includes(level);

/** Whether a term names an indicator, in words or by its number. */
export const isIndicator = (term: Term): boolean => term === "indicator" || term === "indicatorNumber";

/** Whether the words of a sheet name a level of the tree. */
export const namesLevel = (terms: ReadonlySet<Term>): boolean => LEVELS.some((term) => terms.has(term));
