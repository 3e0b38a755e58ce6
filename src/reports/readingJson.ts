import type { Plan } from "../model/plan";
import type { Verdict } from "../model/verdict";
import type { Language } from "./language";
import { planJson } from "./planJson";

/** How a workbook was read: what would be asked, then sheet by sheet the fields, and what nobody understood. */
export function readingJson(plan: Plan, verdict: Verdict, language: Language) {
  const { version, workbook, plans, questions, sheets, unread, notRead } = planJson(plan, { language });
  return { version, workbook, verdict, plans, questions, sheets, unread, notRead };
}
