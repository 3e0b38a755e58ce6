import { SheetView } from "../grid/sheetView";
import type { Grid, Workbook } from "../model/grid";
import type { Plan } from "../model/plan";
import type { Profile } from "../model/profile";
import { assembleTree } from "./assemblePlan";
import { createContext, type Context } from "./context";
import { createDraft } from "./draft";
import { findPlanYear } from "./planYear";
import { labelColumns } from "./readForm";
import { pruneDraft } from "./pruneDraft";
import { readCodedList } from "./readCodedList";
import { readRecord } from "./readRecord";
import { readSheet, type SheetTrace } from "./readSheet";
import { reportSheets } from "./reportSheets";
import { resolveTree } from "./resolveTree";
import { sheetOrder } from "./sheetOrder";

/** One sheet while the workbook is being read. */
export interface SheetWork {
  readonly grid: Grid;
  readonly view: SheetView;
  readonly context: Context;
  readonly trace: SheetTrace;
}

/**
 * Reads the plan a workbook holds, whatever its layout. Never throws on what a planner typed: a workbook without
 * a plan gives a plan without nodes whose sheets are not `recognised`.
 */
export function recognise(workbook: Workbook, profile: Profile): Plan {
  const draft = createDraft();
  const year = profile.year ?? findPlanYear(workbook);
  const work = workbook.sheets.map((grid): SheetWork => {
    const view = new SheetView(grid);
    const context = createContext(draft, view, sheetOrder(view), year);
    return { grid, view, context, trace: readSheet(context, labelColumns(view)) };
  });
  for (const { context } of work) readCodedList(context);
  for (const { context, trace } of work) {
    for (const { table, rows } of trace.lists) for (const row of rows) readRecord(context, table, row);
  }
  pruneDraft(draft, work);
  const order = new Map(workbook.sheets.map(({ sheet }, index) => [sheet, index]));
  const tree = assembleTree(resolveTree(draft, order));
  return { workbook: workbook.name, year, ...tree, ...reportSheets(work, tree) };
}
