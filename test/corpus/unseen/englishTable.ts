import type { UnseenPlan } from "./unseenPlan";

/** An agency that works in English: two weights under the same heading, one per level. */
export const englishTable: UnseenPlan = {
  picture: `
    ## Scorecard
    | Performance plan 2024 | < | < | < | < | < | < | < | < |
    | Strategic objective | Weight | Operational objective | Weight | KPI | Unit | Baseline | Target 2024 | Owner |
    | Safer products on the market | 70% | Inspect high-risk imports | 60% | Inspections carried out | number | 210 | >= 250 | Market surveillance |
    | ^ | ^ | ^ | ^ | Consignments refused | % | 4% | >= 5% | Market surveillance |
    | ^ | ^ | Answer alerts faster | 40% | Days from alert to decision | days | 9 | <= 7 | Rapid alert desk |
    | Better regulation | 30% | Publish guidance | 100% | Guidance documents published | number | 6 | 8 | Legal unit |
  `,
  plan: `
    strategic Safer products on the market [70%]
      operational Inspect high-risk imports [60%]
        - Inspections carried out {unit: number; base: 210; 2024: >= 250}
        - Consignments refused {unit: %; base: 4%; 2024: >= 5%}
      operational Answer alerts faster [40%]
        - Days from alert to decision {unit: days; base: 9; 2024: <= 7}
    strategic Better regulation [30%]
      operational Publish guidance [100%]
        - Guidance documents published {unit: number; base: 6; 2024: 8}
  `,
};
