import type { Workbook } from "../model/grid";
import type { Plan } from "../model/plan";
import type { Profile } from "../model/profile";
import { moveBack } from "./plain/moveBack";
import { read, type Reading } from "./read";
import { reportSheets } from "./report/reportSheets";
import { LEARNED, type Learned } from "./roles/weighEvidence";
import { growTree, type Tree } from "./tree/growTree";

/**
 * Reads the plan a workbook holds, whatever its layout. Never throws on what a planner typed: a workbook without
 * a plan gives a plan without nodes whose sheets are not `recognised`.
 */
export const recognise = (workbook: Workbook, profile: Profile): Plan => judge(workbook, profile).plan;

/** A plan, and how likely what it was read from is one at all: 0 … 1. */
export interface Judged {
  readonly plan: Plan;
  readonly chance: number;
}

/** The same with the chance that the workbook holds a plan. */
export function judge(workbook: Workbook, profile: Profile): Judged {
  const found = findPlan(workbook, profile);
  const { parts, plans, tree } = found;
  const read: Plan = {
    workbook: workbook.name,
    year: plans.plans[0]?.year ?? null,
    plans: plans.plans,
    ...tree,
    ...reportSheets(found),
  };
  const plan = found.before ? moveBack(read, found.before) : read;
  return { plan, chance: Math.max(0, ...parts.filter(({ isPlan }) => isPlan).map(({ chance }) => chance)) };
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
  });
  return { ...reading, tree };
}
