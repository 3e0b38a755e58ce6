import { sameAddress, type Address } from "../../../src/model/address";
import type { Workbook } from "../../../src/model/grid";
import type { Plan, PlanNode } from "../../../src/model/plan";
import type { Indicator } from "../../../src/model/indicator";
import type { PeriodReading } from "../../../src/model/reading";
import { isWholeYear, periodYear } from "../../../src/targets/period";
import { holdsOnly, textAt } from "./plant";

/** Indicators in force that stand for themselves. */
export const measured = ({ indicators }: Plan): Indicator[] =>
  indicators.filter(({ status, aggregate, name }) => status !== "removed" && !aggregate && name.value !== "");

/** The target of the plan's year, where it has a cell of its own. */
export function yearTarget({ targets }: Indicator, { year }: Plan): PeriodReading | undefined {
  return targets.find(
    ({ period, inline }) =>
      !inline &&
      (periodYear(period) === null ||
        (isWholeYear(period) && (year === null || periodYear(period) === year))),
  );
}

/** Nodes whose title cell holds nothing but the title. */
export const ownTitles = (plan: Plan, workbook: Workbook): PlanNode[] =>
  plan.nodes.filter(({ title }) => holdsOnly(workbook, title));

export const childrenOf = ({ nodes }: Plan, id: string): PlanNode[] =>
  nodes.filter(({ parent }) => parent === id);

export const parentOf = ({ nodes }: Plan, { parent }: PlanNode): PlanNode | undefined =>
  nodes.find(({ id }) => id === parent);

/** Nodes of one parent and level, in their order. */
export const siblingsOf = ({ nodes }: Plan, { parent, kind }: PlanNode): PlanNode[] =>
  nodes.filter((node) => node.parent === parent && node.kind === kind);

/** Every cell that holds something of an indicator and of it alone. */
export function cellsOf(indicator: Indicator, { nodes }: Plan): Address[] {
  const { name, algorithm, unit, source, baseline, kpiType, frequency, weight, monitoring, code } = indicator;
  const { targets, thresholds, actuals, responsible } = indicator;
  const owner = nodes.find(({ id }) => id === indicator.parent);
  const singles = [name, algorithm, unit, source, baseline, kpiType, frequency, weight, monitoring, code];
  const shared = owner
    ? [
        owner.title,
        ...(owner.code ? [owner.code] : []),
        ...(owner.weight ? [owner.weight] : []),
        ...owner.responsible,
      ]
    : [];
  return [...singles, ...targets, ...thresholds, ...actuals, ...responsible].flatMap((value) =>
    value && !shared.some(({ at }) => sameAddress(at, value.at)) ? [value.at] : [],
  );
}

/** Whether a code stands right before its title, or in one cell with it. Further off it may be another level's: then equal titles are one that goes on. */
export const isTold = ({ code, title }: PlanNode, workbook: Workbook): boolean => {
  if (code?.at.row !== title.at.row || code.at.sheet !== title.at.sheet) return false;
  const between = Array.from({ length: Math.max(0, title.at.col - code.at.col - 1) }, (_, at) => ({
    ...code.at,
    col: code.at.col + 1 + at,
  }));
  return code.at.col <= title.at.col && between.every((at) => textAt(workbook, at) === "");
};
