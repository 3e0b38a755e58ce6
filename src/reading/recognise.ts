import type { Workbook } from "../model/grid";
import type { Plan } from "../model/plan";
import type { SheetReading } from "../model/sheetReading";
import type { Profile } from "../model/profile";
import { read } from "./read";
import { growTree } from "./tree/growTree";

/**
 * Reads the plan a workbook holds, whatever its layout. Never throws on what a planner typed: a workbook without
 * a plan gives a plan without nodes whose sheets are not `recognised`.
 */
export function recognise(workbook: Workbook, profile: Profile): Plan {
  const reading = read(workbook, profile);
  const { plans, planOf } = reading.plans;
  const tree = growTree(reading.facts, {
    sheets: workbook.sheets.map(({ sheet }) => sheet),
    planOf: ({ title }) => planOf(title.at.sheet),
  });
  const held = new Set([
    ...tree.nodes.map(({ title }) => title.at.sheet),
    ...tree.indicators.map(({ name }) => name.at.sheet),
  ]);
  return {
    workbook: workbook.name,
    year: plans[0]?.year ?? null,
    plans,
    sheets: workbook.sheets.map(({ sheet, hidden }): SheetReading => ({
      name: sheet,
      recognised: held.has(sheet),
      layout: null,
      certainty: held.has(sheet) ? 0.5 : 0,
      coverage: held.has(sheet) ? 1 : 0,
      hidden,
      evidence: [],
      blocks: [],
      plan: held.has(sheet) ? planOf(sheet) : null,
      fields: [],
    })),
    ...tree,
    questions: [],
    unread: [],
    notRead: [],
    errors: [],
    hidden: [],
  };
}
