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
export function recognise(workbook: Workbook, profile: Profile): Plan {
  const { views, assignments, parts, facts, plans } = read(workbook, profile);
  const { planOf } = plans;
  const tree = growTree(facts, {
    sheets: workbook.sheets.map(({ sheet }) => sheet),
    planOf: ({ title }) => planOf(title.at.sheet),
  });
  return {
    workbook: workbook.name,
    year: plans.plans[0]?.year ?? null,
    plans: plans.plans,
    ...tree,
    ...reportSheets({ views, assignments, parts, facts, tree, planOf }),
  };
}
