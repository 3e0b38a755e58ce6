import { formatAddress } from "../model/address";
import type { Finding, Severity } from "../model/finding";
import type { Plan } from "../model/plan";
import type { Profile, RuleOptions, Exception } from "../model/profile";
import type { Scored } from "../model/score";
import { prepareContext } from "./context";
import { rules as allRules } from "./index";
import { planParts, type PlanPart } from "./planParts";
import { restsOnDoubt } from "./restsOnDoubt";
import type { Report, Rule } from "./rule";

const URGENCY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** A rule in force for a body, and what it found. */
interface Check {
  readonly rule: Rule;
  readonly options: RuleOptions;
  readonly found: Finding[];
  readonly report: (found: Report) => void;
}

/**
 * Checks a plan under a body's profile: severities, options, phase and exceptions; several plans of one workbook each by itself. The
 * worst findings come first, then those further up the workbook. An ignored finding stays in the list with its reason; one that rests on a
 * field nobody is sure of is no more than a note.
 */
export function checkPlan(
  plan: Plan,
  profile: Profile,
  scores?: ReadonlyMap<string, Scored>,
  rules: readonly Rule[] = allRules,
): Finding[] {
  const found = planParts(plan, profile).flatMap((part) => findingsOf(part, scores, rules));
  const isDoubtful = restsOnDoubt(plan);
  const weighed = found.map((finding) =>
    isDoubtful(finding) ? { ...finding, severity: "info" as const, unsure: true as const } : finding,
  );
  return inOrder(weighed, plan);
}

/** What the rules find in one plan, rule by rule. */
function findingsOf(
  { plan, profile }: PlanPart,
  scores: ReadonlyMap<string, Scored> | undefined,
  rules: readonly Rule[],
): Finding[] {
  const context = prepareContext(plan, profile, scores);
  const checks = rules.flatMap((rule): Check[] => {
    const severity = severityOf(rule, profile);
    if (severity === "off") return [];
    const found: Finding[] = [];
    return [
      { rule, options: optionsOf(rule, profile), found, report: reporter(rule, severity, profile, found) },
    ];
  });

  // A great plan does not fit into the processor's cache: a part of it is looked at by all rules before the next one.
  const ofItems = checks.filter(({ rule }) => rule.scope === "item");
  const surveys = new Set(checks.flatMap(({ rule }) => rule.surveys ?? []));
  for (const part of context.parts()) {
    for (const { rule, report, options } of ofItems) rule.check(part, report, options);
    for (const survey of surveys) survey.visit(part);
  }
  for (const { rule, report, options } of checks) {
    if (rule.scope !== "item") rule.check(context, report, options);
  }
  return checks.flatMap(({ found }) => found);
}

/** How much a rule weighs for this body in this phase: the profile's word first. */
export function severityOf(rule: Rule, profile: Profile): Severity | "off" {
  return profile.severities[rule.id] ?? rule.severityIn[profile.phase] ?? rule.severity;
}

function reporter(
  { id }: Rule,
  severity: Severity,
  { exceptions }: Profile,
  found: Finding[],
): (report: Report) => void {
  const reasons = reasonsByCell(exceptions.filter(({ rule }) => rule === id));
  return ({ at, message, related = [], about, fix = null }) => {
    const ignored =
      reasons.size === 0 ? null : (reasons.get(formatAddress(at)) ?? reasons.get(EVERYWHERE) ?? null);
    found.push({ rule: id, severity, message, at, related, about, fix, ignored });
  };
}

const EVERYWHERE = "";

/** Why findings of a rule are ignored, by cell. */
function reasonsByCell(exceptions: readonly Exception[]): ReadonlyMap<string, string> {
  return new Map(exceptions.map(({ cell = EVERYWHERE, reason }) => [cell, reason]));
}

/** The worst first, then by sheet, row and column; of one cell in the order of the rules. */
function inOrder(findings: readonly Finding[], plan: Plan): Finding[] {
  const tabs = new Map(plan.sheets.map(({ name }, index) => [name, index]));
  return findings
    .map((finding) => ({
      finding,
      urgency: URGENCY[finding.severity],
      tab: tabs.get(finding.at.sheet) ?? tabs.size,
    }))
    .sort(
      (a, b) =>
        a.urgency - b.urgency ||
        a.tab - b.tab ||
        a.finding.at.row - b.finding.at.row ||
        a.finding.at.col - b.finding.at.col,
    )
    .map(({ finding }) => finding);
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
