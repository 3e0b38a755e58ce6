import { formatAddress, type Address } from "../model/address";
import type { Finding, Severity } from "../model/finding";
import type { Plan } from "../model/plan";
import type { Profile, RuleOptions, Suppression } from "../model/profile";
import type { Scored } from "../model/score";
import { prepareContext } from "./context";
import { rules as allRules } from "./index";
import type { Rule } from "./rule";

const URGENCY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Checks a plan under a body's profile: severities, options, phase and suppressions. The worst findings come first,
 * then those further up the workbook. An ignored finding stays in the list with its reason.
 */
export function checkPlan(
  plan: Plan,
  profile: Profile,
  scores?: ReadonlyMap<string, Scored>,
  rules: readonly Rule[] = allRules,
): Finding[] {
  const context = prepareContext(plan, profile, scores);
  const ignoredBy = suppressionsByPlace(profile.suppressions);
  const findings: Finding[] = [];

  for (const rule of rules) {
    const severity = severityOf(rule, profile);
    if (severity === "off") continue;
    const report: Parameters<Rule["check"]>[1] = ({ at, message, related = [], about, fix = null }) => {
      const ignored = ignoredBy.get(`${rule.id} ${formatAddress(at)}`) ?? ignoredBy.get(rule.id) ?? null;
      findings.push({ rule: rule.id, severity, message, at, related, about, fix, ignored });
    };
    rule.check(context, report, optionsOf(rule, profile));
  }

  const tab = new Map(plan.sheets.map(({ name }, index) => [name, index]));
  const place = (at: Address) => tab.get(at.sheet) ?? tab.size;
  return findings.sort(
    (a, b) =>
      URGENCY[a.severity] - URGENCY[b.severity] ||
      place(a.at) - place(b.at) ||
      a.at.row - b.at.row ||
      a.at.col - b.at.col,
  );
}

/** How much a rule weighs for this body in this phase: the profile's word first. */
export function severityOf(rule: Rule, profile: Profile): Severity | "off" {
  return profile.severities[rule.id] ?? rule.severityIn[profile.phase] ?? rule.severity;
}

/** The rule's defaults, replaced by what the profile sets with the same name and kind of value. */
function optionsOf(rule: Rule, profile: Profile): RuleOptions {
  const chosen = profile.ruleOptions[rule.id] ?? {};
  return Object.fromEntries(
    Object.entries(rule.options).map(([name, usual]) => {
      const value = chosen[name];
      const sameKind = typeof value === typeof usual && Array.isArray(value) === Array.isArray(usual);
      return [name, sameKind && value !== undefined ? value : usual];
    }),
  );
}

function suppressionsByPlace(suppressions: readonly Suppression[]): ReadonlyMap<string, string> {
  return new Map(
    suppressions.map(({ rule, cell, reason }) => [cell === undefined ? rule : `${rule} ${cell}`, reason]),
  );
}
