import type { Owner } from "../model";
import type { Column } from "./column";

/** A level of the tree in a region: the columns that say something of its nodes. */
export interface Level {
  readonly owner: Owner;
  readonly title: Column | null;
  readonly code: Column | null;
  /** Some of its titles are merged over several records. */
  readonly merged: boolean;
  readonly weights: readonly Column[];
  /** Its own responsible, where every level has one. */
  readonly ofLevel: readonly Column[];
}
