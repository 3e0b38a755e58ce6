import { foldText } from "../../grid/foldText";
import { termOf } from "../words/termOf";
import type { Part } from "./planSigns";

const CHAPTER = /\b(?:capitol[oi]|stanziament[oi]|appropriations?|budget lines?)\b/;
const MONEY = /^\s*(?:€\s*)?\d{1,3}(?:[. ]?\d{3})*(?:,\d\d)?\s*(?:€|euro)?\s*$/;

/** Money by chapter, with the objectives it is for in a column of their own: a budget, nothing that measures them. */
export function isBudget({ regions, facts }: Part): boolean {
  const roles = new Set(regions.flatMap((region) => region.roles));
  if (roles.has("title:strategicObjective") && roles.has("title:operationalObjective")) return false;
  const headings = regions.flatMap(({ region }) => region.fields.map(({ path }) => path.join(" ")));
  if (!headings.some((words) => CHAPTER.test(foldText(words)))) return false;
  if (headings.some((words) => ["indicator", "target"].includes(termOf(words) ?? ""))) return false;
  const values = facts.flatMap(({ indicators }) => indicators.flatMap(({ targets }) => targets));
  return values.every(({ text }) => MONEY.test(text));
}
