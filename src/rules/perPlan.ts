import type { RuleContext } from "./context";

/** What several rules or parts ask of a whole plan: worked out for the first of them, kept as long as the plan is being checked. */
export function perPlan<Value>(make: (whole: RuleContext) => Value): (context: RuleContext) => Value {
  const known = new WeakMap<RuleContext, { readonly value: Value }>();
  return ({ whole }) => {
    let made = known.get(whole);
    if (!made) known.set(whole, (made = { value: make(whole) }));
    return made.value;
  };
}
