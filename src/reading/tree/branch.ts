import { groupBy } from "../../model/groupBy";
import type { NodeKind } from "../../model/nodeKind";
import type { Sourced } from "../../model/sourced";
import type { NodeFact } from "../model";

/** A node of the growing tree: all that regions say of it. Every stage returns new ones; `parent` is a place in their list, -1 at the top. */
export interface Branch {
  /** The one that shows it best comes first: its title is the node's. */
  readonly facts: readonly [NodeFact, ...NodeFact[]];
  readonly parent: number;
  /** Place of its plan among those of the workbook. */
  readonly plan: number;
  readonly kind: NodeKind | null;
  readonly code: Sourced<string> | null;
}

/** Cell and words of a branch: those of the fact that shows it best. */
export const titleOf = ({ facts }: Branch): Sourced<string> => facts[0].title;

/** Whether a level is one of objectives; a plain "objective" is. */
export const isObjective = (kind: NodeKind | null): boolean =>
  kind === null || kind === "strategicObjective" || kind === "operationalObjective" || kind === "action";

/** Places of the branches below each place, in their order; those at the top are below -1. */
export function childrenOf(
  branches: readonly { readonly parent: number }[],
): ReadonlyMap<number, readonly number[]> {
  return groupBy(branches.keys(), (place) => branches[place]?.parent ?? -1);
}

/** Whether the branch at `upper` is the one at `lower` or stands somewhere above it. */
export function isAbove(
  branches: readonly { readonly parent: number }[],
  upper: number,
  lower: number,
): boolean {
  for (let next = lower; next >= 0; next = branches[next]?.parent ?? -1) if (next === upper) return true;
  return false;
}
