import type { Severity } from "../../../model/finding";
import { defaultProfile, type Profile, type RuleOptions } from "../../../model/profile";
import { severityOf } from "../../../rules/checkPlan";
import type { Rule } from "../../../rules/rule";
import { fold } from "../fold";
import type { ProfileChange } from "../profileChange";

export type RuleSeverity = Severity | "off";
type OptionValue = RuleOptions[string];

/** How much a rule weighs at this moment of the plan when the body says nothing. */
export const usualSeverity = (rule: Rule, { phase }: Profile): RuleSeverity =>
  severityOf(rule, { ...defaultProfile, phase });

/** The change that gives a rule a severity; null: the usual one again. */
export const setSeverity =
  (rule: string, severity: RuleSeverity | null): ProfileChange =>
  (profile) => ({ ...profile, severities: put(profile.severities, rule, severity) });

/** The value of an option in force: the body's, else the usual one. */
export function optionOf({ id, options }: Rule, name: string, profile: Profile): OptionValue {
  const usual = options[name] ?? "";
  const chosen = profile.ruleOptions[id]?.[name];
  return typeof chosen === typeof usual && Array.isArray(chosen) === Array.isArray(usual)
    ? (chosen ?? usual)
    : usual;
}

/** The change that gives an option a value; its usual value leaves no trace. */
export const setOption =
  ({ id, options }: Rule, name: string, value: OptionValue): ProfileChange =>
  (profile) => {
    const usual = JSON.stringify(options[name]) === JSON.stringify(value);
    const own = put(profile.ruleOptions[id] ?? {}, name, usual ? null : value);
    const kept = Object.keys(own).length > 0 ? own : null;
    return { ...profile, ruleOptions: put(profile.ruleOptions, id, kept) };
  };

/** Whether a body has its own word about a rule. */
export const isChanged = ({ id }: Rule, { severities, ruleOptions }: Profile): boolean =>
  Object.hasOwn(severities, id) || Object.hasOwn(ruleOptions, id);

/** Whether a search is about a rule: its demand, its reason or its id in the profile. */
export function matchesRule({ id, title, why }: Rule, query: string, language: "it" | "en"): boolean {
  return fold(`${title[language]} ${why[language]} ${id}`).includes(fold(query));
}

const OWN: readonly (keyof Profile)[] = [
  "cap",
  "levels",
  "bands",
  "statusBands",
  "weightTolerance",
  "year",
  "severities",
  "ruleOptions",
];

/** Whether any setting of the view has another value than usual. */
export const anyChanged = (profile: Profile): boolean =>
  OWN.some((field) => JSON.stringify(profile[field]) !== JSON.stringify(defaultProfile[field]));

/** Every setting of the view as usual; method, phase, corrections and ignored findings have places of their own. */
export const asUsual: ProfileChange = (profile) => ({
  ...profile,
  ...Object.fromEntries(OWN.map((field) => [field, defaultProfile[field]])),
});

function put<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
