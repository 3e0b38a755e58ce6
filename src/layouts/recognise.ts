import type { Workbook } from "../model/grid";
import type { Plan } from "../model/plan";
import type { Profile } from "../model/profile";

/**
 * Reads the plan a workbook holds, whatever its layout. Never throws on what a planner typed: a workbook without
 * a plan gives a plan without nodes whose sheets are not `recognised`.
 */
export function recognise(workbook: Workbook, profile: Profile): Plan {
  return {
    workbook: workbook.name,
    year: profile.year,
    sheets: [],
    nodes: [],
    indicators: [],
    weightGroups: [],
    unread: [],
    errors: [],
    hidden: [],
  };
}
