import type { PeriodReading } from "../../model/reading";
import type { IndicatorFact } from "../model";
import { inOrder } from "./inOrder";

/** An indicator with what it lacks taken from another place it stands at. */
export function filledFrom(to: IndicatorFact, from: IndicatorFact): IndicatorFact {
  const targets = withPeriods(to.targets, from.targets);
  const actuals = withPeriods(to.actuals, from.actuals);
  const left = <Blank extends { readonly period: string }>(
    blanks: readonly Blank[],
    written: readonly PeriodReading[],
  ) => blanks.filter(({ period }) => !written.some((one) => one.period === period));
  return {
    ...to,
    code: to.code ?? from.code,
    algorithm: to.algorithm ?? from.algorithm,
    weight: to.weight === null || to.weight.stored === "blank" ? (from.weight ?? to.weight) : to.weight,
    unit: to.unit ?? from.unit,
    source: to.source ?? from.source,
    polarity: to.polarity ?? from.polarity,
    kpiType: to.kpiType ?? from.kpiType,
    frequency: to.frequency ?? from.frequency,
    responsible: to.responsible.length > 0 ? to.responsible : from.responsible,
    baseline: to.baseline ?? from.baseline,
    targets,
    thresholds: to.thresholds.length > 0 ? to.thresholds : from.thresholds,
    actuals,
    monitoring: to.monitoring ?? from.monitoring,
    statusNote: to.statusNote ?? from.statusNote,
    blankTargets: left(to.blankTargets.length > 0 ? to.blankTargets : from.blankTargets, targets),
    blankActuals: left(to.blankActuals.length > 0 ? to.blankActuals : from.blankActuals, actuals),
    blankThresholds: to.thresholds.length > 0 || from.thresholds.length > 0 ? [] : to.blankThresholds,
  };
}

const withPeriods = (
  to: readonly PeriodReading[],
  from: readonly PeriodReading[],
): readonly PeriodReading[] => {
  const more = from.filter(({ period }) => !to.some((one) => one.period === period));
  return more.length === 0 ? to : inOrder([...to, ...more]);
};
