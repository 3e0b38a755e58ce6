import { SheetView } from "../grid/sheetView";
import type { Grid, Workbook } from "../model/grid";
import type { Plan } from "../model/plan";
import type { Profile } from "../model/profile";
import { surveyLabels } from "./forms/readForm";
import { createContext } from "./sheets/context";
import { findCopies } from "./sheets/findCopies";
import { findForeign, isMixed } from "./sheets/findForeign";
import { findPlanYear } from "./sheets/findPlanYear";
import { pruneDraft } from "./sheets/pruneDraft";
import { readCodedList } from "./sheets/readCodedList";
import { readNesting } from "./sheets/readNesting";
import { readSheet } from "./sheets/readSheet";
import { reportSheets } from "./sheets/reportSheets";
import type { SheetPart, SheetWork } from "./sheets/sheetWork";
import { splitCards } from "./sheets/splitCards";
import { readRecord } from "./tables/readRecord";
import { assembleTree } from "./tree/assembleTree";
import { createDraft, type Draft } from "./tree/draft";
import { resolveTree } from "./tree/resolveTree";

/**
 * Reads the plan a workbook holds, whatever its layout. Never throws on what a planner typed: a workbook without
 * a plan gives a plan without nodes whose sheets are not `recognised`.
 */
export function recognise(workbook: Workbook, profile: Profile): Plan {
  const first = readSheets(workbook, workbook.sheets, profile);
  const { strangers } = first;
  let { draft, year, work } = first;
  const foreign = strangers.size > 0 && draft.nodes.length > 0 ? findForeign(draft, strangers) : NONE;
  if (foreign.size > 0) {
    const own = workbook.sheets.filter(({ sheet }) => !foreign.has(sheet));
    if (isMixed(draft, foreign) || yearOf(workbook, viewsOf(own), profile) !== year) {
      // The codes and years of the other sheets led astray: the plan is read as if they were not there.
      const again = readSheets(workbook, own, profile);
      const anew = new Map(again.work.map((one) => [one.grid.sheet, one]));
      work = work.map((one) => anew.get(one.grid.sheet) ?? one);
      ({ draft, year } = again);
    }
  }
  const order = new Map(workbook.sheets.map(({ sheet }, index) => [sheet, index]));
  const tree = assembleTree(resolveTree(draft, order));
  return {
    workbook: workbook.name,
    year,
    plans: tree.nodes.length > 0 ? [{ name: null, year }] : [],
    ...tree,
    questions: [],
    ...reportSheets(work, tree),
  };
}

const NONE: ReadonlySet<string> = new Set();

const viewsOf = (grids: readonly Grid[]): SheetView[] => grids.map((grid) => new SheetView(grid));

const yearOf = (workbook: Workbook, views: readonly SheetView[], profile: Profile): number | null =>
  profile.year ?? findPlanYear(workbook.name, views);

interface SheetsRead {
  readonly draft: Draft;
  readonly year: number | null;
  readonly work: readonly SheetWork[];
  /** Sheets that are no plan, with how many objectives seemed to stand there. */
  readonly strangers: ReadonlyMap<string, number>;
}

function readSheets(workbook: Workbook, grids: readonly Grid[], profile: Profile): SheetsRead {
  const draft = createDraft();
  const views = viewsOf(grids);
  const year = yearOf(workbook, views, profile);
  const copies = findCopies(views);
  const work = views.map((view): SheetWork => {
    if (copies.has(view)) return { grid: view.grid, view, parts: [] };
    const parts = splitCards(view).map((part): SheetPart => {
      const context = createContext(draft, part, readNesting(part), year, profile.corrections);
      return { context, trace: readSheet(context, surveyLabels(part)) };
    });
    return { grid: view.grid, view, parts };
  });
  const parts = work.flatMap((sheet) => sheet.parts);
  for (const { context } of parts) readCodedList(context);
  for (const { context, trace } of parts) {
    for (const { table, rows } of trace.lists) for (const row of rows) readRecord(context, table, row);
  }
  return { draft, year, work, strangers: pruneDraft(draft, work) };
}
