import type { Owner } from "../model";
import type { Column } from "./column";

/** A level of the tree in a region: the columns that say something of its nodes. */
export interface Level {
  readonly owner: Owner;
  readonly title: Column | null;
  readonly code: Column | null;
  readonly weights: readonly Column[];
  /** Its own responsible, where every level has one. */
  readonly ofLevel: readonly Column[];
}
