import type { UnseenPlan } from "./unseenPlan";

/** An agency's plan in English with goals, key results in a metric column, weighting and accountable unit. */
export const englishGoals: UnseenPlan = {
  picture: `
    ## Goals
    | Corporate plan 2025-2027 | < | < | < | < | < | < | < | < |
    | Strategic goal | Weighting | Annual goal | Weighting | Performance indicator | Calculation method | Baseline 2024 | Target 2025 | Accountable |
    | G1 Faster market access | 0,6 | G1.1 Shorten dossier review | 0,7 | Median review time in days | Median of closed dossiers | 92 | <= 80 | Assessment unit |
    | | | G1.2 Advise applicants early | 0,3 | Advice meetings held | Count | 35 | >= 50 | Assessment unit |
    | G2 Trusted inspections | 0,4 | G2.1 Inspect by risk | 1 | Sites inspected on risk grounds | Risk based / all inspections | 55% | >= 70% | Inspection unit |
  `,
  plan: `
    strategic G1 · Faster market access [60%]
      operational G1.1 · Shorten dossier review [70%] {resp: Assessment unit}
        - Median review time in days {formula: Median of closed dossiers; base: 92; 2025: <= 80}
      operational G1.2 · Advise applicants early [30%] {resp: Assessment unit}
        - Advice meetings held {formula: Count; base: 35; 2025: >= 50}
    strategic G2 · Trusted inspections [40%]
      operational G2.1 · Inspect by risk [100%] {resp: Inspection unit}
        - Sites inspected on risk grounds {base: 55%; 2025: >= 70%}
  `,
};
