import type { Block } from "./takeBlocks";

/** The used range of a sheet; null where only some of its rows or columns are hidden. */
export interface Extent extends Block {
  readonly hiddenRows: boolean | null;
  readonly hiddenCols: boolean | null;
}
