import type { ReviewWorkbook } from "../reviewWorkbook";
import { reviewThrough, type Desk } from "./reviewThrough";

const throughWorker = reviewThrough(() => new Worker(new URL("./reviewWorker.ts", import.meta.url)) as Desk);

/** The review the pane uses: in a worker of its own, in the page where the browser has none. */
export const reviewInWorker: ReviewWorkbook = async (workbook, profile, signal) => {
  if (typeof Worker === "function") return throughWorker(workbook, profile, signal);
  const { reviewDirectly } = await import("./reviewDirectly");
  return reviewDirectly(workbook, profile, signal);
};
