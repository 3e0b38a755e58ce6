import type { Address } from "../model/address";
import type { Plan } from "../model/plan";
import type { Profile } from "../model/profile";

/** One plan of a workbook with the profile that holds for it. */
export interface PlanPart {
  readonly plan: Plan;
  readonly profile: Profile;
}

/**
 * The plans of a workbook, each as a plan of its own: codes, duplicates, years and sums mean something inside one only. Sheets of
 * none go with the first, the chosen one; the profile's year is that plan's.
 */
export function planParts(plan: Plan, profile: Profile): readonly PlanPart[] {
  if (plan.plans.length < 2) return [{ plan, profile }];
  const home = new Map(plan.sheets.map(({ name, plan: index }) => [name, index ?? 0]));
  const planOf = new Map([...plan.nodes, ...plan.indicators].map((item) => [item.id, item.plan]));
  return plan.plans.map(({ year }, index) => {
    const onSheet = ({ sheet }: Address): boolean => (home.get(sheet) ?? 0) === index;
    const atSheet = ({ at }: { readonly at: Address }): boolean => onSheet(at);
    const mine = (item: { readonly plan: number }): boolean => item.plan === index;
    const part: Plan = {
      ...plan,
      year,
      sheets: plan.sheets.filter(({ name }) => (home.get(name) ?? 0) === index),
      nodes: plan.nodes.filter(mine),
      indicators: plan.indicators.filter(mine),
      weightGroups: plan.weightGroups.filter(({ members: [first = ""] }) => planOf.get(first) === index),
      unread: plan.unread.filter(atSheet),
      notRead: plan.notRead.filter(atSheet),
      errors: plan.errors.filter(atSheet),
      hidden: plan.hidden.filter(onSheet),
    };
    return { plan: part, profile: index === 0 ? profile : { ...profile, year: null } };
  });
}
