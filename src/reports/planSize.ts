import type { Plan } from "../model/plan";

/** How much was read, in three figures. */
export interface PlanSize {
  /** Sheets that hold a part of the plan. */
  readonly sheets: number;
  readonly objectives: number;
  readonly indicators: number;
}

/** Counts sheets with a plan, strategic and operational objectives, and indicators. */
export function planSize({ sheets, nodes, indicators }: Plan): PlanSize {
  return {
    sheets: sheets.filter(({ recognised }) => recognised).length,
    objectives: nodes.filter(({ kind }) => kind === "strategicObjective" || kind === "operationalObjective")
      .length,
    indicators: indicators.length,
  };
}
