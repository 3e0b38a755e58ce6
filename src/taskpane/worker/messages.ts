import type { Grid, Workbook } from "../../model/grid";
import type { Profile } from "../../model/profile";
import type { Review } from "../../review";

/** A sheet without its rows, which travel ahead in slices. */
export type SheetHead = Omit<Grid, "rows">;

/** A workbook without the rows of its sheets. */
export type WorkbookHead = Omit<Workbook, "sheets"> & { readonly sheets: readonly SheetHead[] };

/** What the pane tells the worker: slices of sheets that changed, then the wish for a review of all of them. */
export type Request =
  | { readonly kind: "rows"; readonly sheet: string; readonly from: number; readonly rows: Grid["rows"] }
  | {
      readonly kind: "review";
      readonly id: number;
      readonly workbook: WorkbookHead;
      readonly profile: Profile;
    };

/** The worker says first that it runs. */
export type Answer =
  | { readonly kind: "here" }
  | { readonly kind: "reviewed"; readonly id: number; readonly review: Review }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** Pieces small enough that handing one over takes a few milliseconds. */
export const ROWS_PER_SLICE = 500;

/** The rows of a sheet in slices, at least one, so that an emptied sheet is emptied over there too. */
export function* slices(grid: Grid): Generator<Request> {
  let from = 0;
  do {
    const rows = grid.rows.slice(from, from + ROWS_PER_SLICE);
    yield { kind: "rows", sheet: grid.sheet, from, rows };
    from += ROWS_PER_SLICE;
  } while (from < grid.rows.length);
}

/** Everything about a workbook but its cells. */
export const headOf = (workbook: Workbook): WorkbookHead => ({
  ...workbook,
  sheets: workbook.sheets.map(({ sheet, hidden, merges, hiddenRows, hiddenCols }) => ({
    sheet,
    hidden,
    merges,
    hiddenRows,
    hiddenCols,
  })),
});
