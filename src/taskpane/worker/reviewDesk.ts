import type { Grid } from "../../model/grid";
import type { Profile } from "../../model/profile";
import { review } from "../../review";
import type { Answer, Request, SheetHead } from "./messages";

/**
 * The worker's side: keeps the sheets it was sent and answers each wish for a review. A sheet that was not sent anew stays the same object,
 * and so does the profile: the reader then reads only what changed.
 */
export function reviewDesk(): (request: Request) => Answer | undefined {
  const rowsOf = new Map<string, Grid["rows"][number][]>();
  let grids: ReadonlyMap<string, Grid> = new Map();
  let kept: { readonly profile: Profile; readonly words: string } | null = null;
  const gridOf = (head: SheetHead): Grid => {
    const rows = rowsOf.get(head.sheet) ?? NO_ROWS;
    const before = grids.get(head.sheet);
    // Whatever changes on a sheet, its rows are sent anew.
    return before?.rows === rows ? before : { ...head, rows };
  };
  return (request) => {
    if (request.kind === "rows") {
      const rows = request.from === 0 ? [] : (rowsOf.get(request.sheet) ?? []);
      for (const row of request.rows) rows.push(row);
      rowsOf.set(request.sheet, rows);
      return undefined;
    }
    const { id, workbook } = request;
    try {
      const sheets = workbook.sheets.map(gridOf);
      grids = new Map(sheets.map((grid) => [grid.sheet, grid]));
      const words = JSON.stringify(request.profile);
      const profile = kept?.words === words ? kept.profile : request.profile;
      kept = { profile, words };
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

const NO_ROWS: Grid["rows"][number][] = [];
