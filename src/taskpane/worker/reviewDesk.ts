import type { Grid } from "../../model/grid";
import { review } from "../../review";
import type { Answer, Request } from "./messages";

/** The worker's side: keeps the rows it was sent and answers each wish for a review. */
export function reviewDesk(): (request: Request) => Answer | undefined {
  const rowsOf = new Map<string, Grid["rows"][number][]>();
  return (request) => {
    if (request.kind === "rows") {
      const rows = request.from === 0 ? [] : (rowsOf.get(request.sheet) ?? []);
      for (const row of request.rows) rows.push(row);
      rowsOf.set(request.sheet, rows);
      return undefined;
    }
    const { id, workbook, profile } = request;
    try {
      const sheets = workbook.sheets.map((head) => ({ ...head, rows: rowsOf.get(head.sheet) ?? [] }));
      return { kind: "reviewed", id, review: review({ ...workbook, sheets }, profile) };
    } catch (error) {
      return {
        kind: "failed",
        id,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
  };
}
