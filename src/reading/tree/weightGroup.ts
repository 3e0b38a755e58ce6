import type { WeightGroup } from "../../model/plan";
import type { GrownNode } from "./mergeFacts";
import type { Weighed } from "../weights/weightScale";

/** Siblings whose weights belong together, before they are put on one scale. */
export interface SiblingGroup {
  readonly by: WeightGroup["by"];
  /** Place of the node the members stand under, -1 where there is none. */
  readonly parent: number;
  readonly label: string | null;
  readonly members: readonly Weighed[];
  /** Groups of one level of one table are on one scale, and shares of the same kind of whole. */
  readonly level: string;
  /** Levels of one kind in a plan: marks that are too few in one table to be told from shares may be enough in all. */
  readonly kind: string;
  /** The weights are the members' own; those in a column of a matrix are its group's alone. */
  readonly own: boolean;
  /** The sheet has the total of just these: they add up to that. */
  readonly stated?: true;
}

/** Siblings that are nodes. */
export interface NodeGroup extends SiblingGroup {
  readonly members: readonly GrownNode[];
}
