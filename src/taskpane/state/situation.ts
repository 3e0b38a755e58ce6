import type { PaneState } from "./paneState";

/** What the whole pane is about right now. A plan that was read stays in sight while it is read again. */
export type Situation = "working" | "cancelled" | "failed" | "empty" | "noPlan" | "plan";

export function situation({ activity, workbook, review }: PaneState): Situation {
  if (review === null || workbook === null) {
    if (activity.kind === "cancelled" || activity.kind === "failed") return activity.kind;
    return "working";
  }
  if (review.plan.nodes.length + review.plan.indicators.length > 0) return "plan";
  const filled = workbook.sheets.some(({ rows }) =>
    rows.some((row) => row.some((cell) => cell !== undefined)),
  );
  return filled ? "noPlan" : "empty";
}
