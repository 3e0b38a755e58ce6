import type { Rule } from "../../../rules/rule";

/** Rules are grouped by what their id begins with, so that a new rule finds its place by its name. */
const BEGINNINGS = {
  weights: ["weight", "weights"],
  indicators: ["indicator", "algorithm", "unit", "source", "direction"],
  targets: ["target", "baseline", "date", "threshold"],
  people: ["responsible", "personal"],
  codes: ["code", "title", "objective", "text"],
  revisions: ["revision", "removed"],
  monitoring: ["monitoring", "actual"],
  workbook: ["formula", "hidden", "plan", "sheet", "number"],
} as const;

export type RuleGroupName = keyof typeof BEGINNINGS | "others";

export interface RuleGroup {
  readonly name: RuleGroupName;
  readonly rules: readonly Rule[];
}

/** The rules by what they are about, in the order of the groups and of the list; empty groups are left out. */
export function ruleGroups(rules: readonly Rule[]): readonly RuleGroup[] {
  const names: readonly RuleGroupName[] = [...(Object.keys(BEGINNINGS) as RuleGroupName[]), "others"];
  return names
    .map((name) => ({ name, rules: rules.filter(({ id }) => groupOf(id) === name) }))
    .filter(({ rules: members }) => members.length > 0);
}

function groupOf(id: string): RuleGroupName {
  const [beginning = ""] = id.split("-", 1);
  const found = Object.entries(BEGINNINGS).find(([, words]) => words.some((word) => word === beginning));
  return (found?.[0] as RuleGroupName | undefined) ?? "others";
}
