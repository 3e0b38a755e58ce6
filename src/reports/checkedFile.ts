import type { Review } from "../review";

/** A workbook as it was named, and what one look at it told. */
export interface CheckedFile {
  /** Path or name of the file, as the report should show it. */
  readonly path: string;
  readonly review: Review;
}
