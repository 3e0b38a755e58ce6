/** Every bound on what is opened, in one place: far above any plan, far below what hangs a browser tab. */
export const limits = {
  /** Bytes of the file itself; nobody reads a file of gigabytes into memory to learn it is none. */
  packed: 200 * 1024 * 1024,
  /** Bytes of all parts, unpacked. */
  unpacked: 200 * 1024 * 1024,
  /** Unpacked over packed. Sheets of repeated text pack 50:1 at most; deflate itself ends near 1000:1. */
  ratio: 200,
  /** Bytes unpacked up to which a file is shown with its looks. */
  looks: 90 * 1024 * 1024,
  /** Bytes unpacked from which the ratio counts. */
  ratioFrom: 20 * 1024 * 1024,
  /** More than Excel itself hands to an add-in in one reading. */
  cells: 5_000_000,
  /** Places of rows up to their last filled cell, in one sheet: a million rows filled in the last column only are no plan. */
  places: 20_000_000,
  /** Places of one merged range; beyond it ends where the sheet is filled. */
  mergedPlaces: 1_000_000,
  worksheets: 2_000,
  /** Letters of all formulas once every cell that shares one has its own. */
  formulaText: 64 * 1024 * 1024,
  /** Letters of one tag or one text in a part; Excel's longest cell, every letter written as a code, stays below. */
  token: 1024 * 1024,
  rows: 1_048_576,
  cols: 16_384,
} as const;
