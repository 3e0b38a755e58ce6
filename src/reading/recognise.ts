import type { Cell, Workbook } from "../model/grid";
import type { Plan } from "../model/plan";
import type { Profile } from "../model/profile";
import { moveBack } from "./plain/moveBack";
import { read, type Reading } from "./read";
import { reportSheets } from "./report/reportSheets";
import { LEARNED, type Learned } from "./roles/weighEvidence";
import { growTree, type Tree } from "./tree/growTree";
import { statedTotals } from "./tree/statedTotals";

/**
 * Reads the plan a workbook holds, whatever its layout. Never throws on what a planner typed: a workbook without
 * a plan gives a plan without nodes whose sheets are not `recognised`.
 */
export function recognise(workbook: Workbook, profile: Profile): Plan {
  const found = findPlan(workbook, profile);
  const { plans, tree } = found;
  const read: Plan = {
    workbook: workbook.name,
    year: plans.plans[0]?.year ?? null,
    plans: plans.plans,
    ...tree,
    ...reportSheets(found),
  };
  return withFar(found.before ? moveBack(read, found.before) : read, found.far);
}

/** What was set apart stood where it stands: it is put beside what else was not understood on its sheet. */
function withFar(plan: Plan, far: readonly Cell[]): Plan {
  if (far.length === 0) return plan;
  const unread = plan.sheets.flatMap(({ name, recognised }) => [
    ...plan.unread.filter(({ at }) => at.sheet === name),
    ...far.flatMap(({ at, text }) => (recognised && at.sheet === name ? [{ at, text }] : [])),
  ]);
  return { ...plan, unread };
}

/** The tree of a workbook beside all it was grown from. */
export interface FoundPlan extends Reading {
  readonly tree: Tree;
}

/** Reads a workbook and grows its tree; by other weights than ours where they are learned anew. */
export function findPlan(workbook: Workbook, profile: Profile, learned: Learned = LEARNED): FoundPlan {
  const reading = read(workbook, profile, learned);
  const tree = growTree(reading.facts, {
    sheets: workbook.sheets.map(({ sheet }) => sheet),
    planOf: ({ title }) => reading.plans.planOf(title.at.sheet),
    totals: statedTotals(reading.regions.map(({ region }) => region)),
  });
  return { ...reading, tree };
}
