import type { PlanNode } from "../model/plan";
import { groupByText, type Alike } from "./groupByText";
import { perPlan } from "./perPlan";

/** Objectives of any level and branch that share a title. */
export const sameTitles = perPlan(({ nodes }): readonly Alike<PlanNode>[] =>
  groupByText(nodes, ({ title }) => title.value),
);
