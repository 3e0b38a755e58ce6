import { SheetView } from "../grid/sheetView";
import type { Grid, Workbook } from "../model/grid";
import type { Plan } from "../model/plan";
import type { Profile } from "../model/profile";
import { assembleTree } from "./assemblePlan";
import { type Context, createContext } from "./context";
import { createDraft } from "./draft";
import { findPlanYear } from "./planYear";
import { pruneDraft } from "./pruneDraft";
import { readCodedList } from "./readCodedList";
import { surveyLabels } from "./readForm";
import { readRecord } from "./readRecord";
import { readSheet, type SheetTrace } from "./readSheet";
import { reportSheets } from "./reportSheets";
import { resolveTree } from "./resolveTree";
import { readNesting } from "./sheetNesting";
import { splitCards } from "./splitCards";

/** One strip of columns of a sheet, mostly all of it, with what was met there. */
export interface SheetPart {
  readonly context: Context;
  readonly trace: SheetTrace;
}

/** One sheet while the workbook is being read. */
export interface SheetWork {
  readonly grid: Grid;
  readonly view: SheetView;
  readonly parts: readonly SheetPart[];
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
    const parts = splitCards(view).map((part): SheetPart => {
      const context = createContext(draft, part, readNesting(part), year);
      return { context, trace: readSheet(context, surveyLabels(part)) };
    });
    return { grid, view, parts };
  });
  const parts = work.flatMap((sheet) => sheet.parts);
  for (const { context } of parts) readCodedList(context);
  for (const { context, trace } of parts) {
    for (const { table, rows } of trace.lists) for (const row of rows) readRecord(context, table, row);
  }
  pruneDraft(draft, work);
  const order = new Map(workbook.sheets.map(({ sheet }, index) => [sheet, index]));
  const tree = assembleTree(resolveTree(draft, order));
  return { workbook: workbook.name, year, ...tree, ...reportSheets(work, tree) };
}
