import type { Workbook } from "../model/grid";
import type { Profile } from "../model/profile";
import type { Review } from "../review";

/**
 * Reviews a workbook without blocking the pane. Rejects with the signal's reason once it is aborted, with an Error
 * when the review itself failed. Called again with the sheets of the last call it may reuse them.
 */
export type ReviewWorkbook = (workbook: Workbook, profile: Profile, signal: AbortSignal) => Promise<Review>;
