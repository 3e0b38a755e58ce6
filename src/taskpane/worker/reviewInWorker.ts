import type { ReviewWorkbook } from "../reviewWorkbook";
import type { Desk } from "./desk";
import { reviewThrough } from "./reviewThrough";

/** A review in a worker of its own, in the page where the browser has none. One review at a time. */
export function reviewInOwnWorker(): ReviewWorkbook {
  const throughWorker = reviewThrough(
    () => new Worker(/* webpackChunkName: "review" */ new URL("./reviewWorker.ts", import.meta.url)) as Desk,
  );
  return async (workbook, profile, signal) => {
    if (typeof Worker === "function") return throughWorker(workbook, profile, signal);
    const { reviewDirectly } = await import("./reviewDirectly");
    return reviewDirectly(workbook, profile, signal);
  };
}

/** The review the pane uses. */
export const reviewInWorker = reviewInOwnWorker();

/** The review of what a plan would be with another answer. */
export const previewInWorker = reviewInOwnWorker();
