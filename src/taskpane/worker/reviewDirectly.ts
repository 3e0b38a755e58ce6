import { review } from "../../review";
import type { ReviewWorkbook } from "../reviewWorkbook";

/** Reviews here and now, for tests and where there are no workers. */
export const reviewDirectly: ReviewWorkbook = async (workbook, profile, signal) => {
  signal.throwIfAborted();
  return review(workbook, profile);
};
