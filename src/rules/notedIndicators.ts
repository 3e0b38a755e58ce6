import { perPlan } from "./perPlan";

/** The indicators with a note on what a rolling update made of them, those it removed included. */
export const notedIndicators = perPlan(({ plan }) =>
  plan.indicators.filter(({ statusNote }) => statusNote !== null),
);
