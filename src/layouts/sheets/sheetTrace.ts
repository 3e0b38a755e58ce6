import type { Table } from "../tables/table";
import type { DraftBlock } from "./addBlock";
import type { SheetWords } from "./sheetWords";

/** A list of objectives without indicators, read after all the cards it may speak of. */
export interface DeferredList {
  readonly table: Table;
  readonly rows: readonly number[];
}

/** What was met on a sheet, for its layout, confidence and picture. */
export interface SheetTrace {
  readonly tables: number[];
  readonly indicatorTables: number[];
  readonly objectiveTables: number[];
  readonly forms: number[];
  readonly lists: DeferredList[];
  readonly blocks: DraftBlock[];
  /** Heading and label words that were understood, by what they stand for. */
  readonly words: SheetWords;
}
