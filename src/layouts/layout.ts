/** How often each kind of block was met on a sheet. */
export interface BlocksMet {
  /** Tables with headings over their columns. */
  readonly tables: number;
  /** Small tables beside a title of their own that hold one indicator. */
  readonly indicatorTables: number;
  /** Small tables beside an objective, with its indicators below. */
  readonly objectiveTables: number;
  /** Rows of labels and values. */
  readonly forms: number;
  /** Tables of objectives without indicators. */
  readonly lists: number;
}

/**
 * A way offices draw a plan. The reading itself is general (headings, labels and small tables in any mixture);
 * a layout names the mixture, with a picture that is documentation and test at once.
 */
export interface Layout {
  readonly id: string;
  /** A drawn sheet (see drawSheet) that is read as this layout. */
  readonly picture: string;
  readonly detect: (met: BlocksMet) => boolean;
}

export const defineLayout = (layout: Layout): Layout => layout;
