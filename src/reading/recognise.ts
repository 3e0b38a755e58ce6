import type { Workbook } from "../model/grid";
import type { Plan } from "../model/plan";
import type { Profile } from "../model/profile";
import { read } from "./read";
import { reportSheets } from "./report/reportSheets";
import { growTree } from "./tree/growTree";

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
  const { views, assignments, parts, facts, plans } = read(workbook, profile);
  const { planOf } = plans;
  const tree = growTree(facts, {
    sheets: workbook.sheets.map(({ sheet }) => sheet),
    planOf: ({ title }) => planOf(title.at.sheet),
  });
  const plan: Plan = {
    workbook: workbook.name,
    year: plans.plans[0]?.year ?? null,
    plans: plans.plans,
    ...tree,
    ...reportSheets({ views, assignments, parts, facts, tree, planOf }),
  };
  return { plan, chance: Math.max(0, ...parts.filter(({ isPlan }) => isPlan).map(({ chance }) => chance)) };
}
