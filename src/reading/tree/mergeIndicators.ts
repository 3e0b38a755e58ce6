import { foldText } from "../../grid/foldText";
import type { PeriodReading } from "../../model/reading";
import type { IndicatorFact, NodeFact } from "../model";
import { isImplied, withoutImplied } from "../records/withoutImplied";
import { inOrder } from "./inOrder";

/**
 * The indicators of a node over all its facts. One written again in another region (targets on a card, results in a list of the whole
 * year) is the same where the name is and nothing contradicts: what the first lacks comes from the others.
 */
export function mergeIndicators(facts: readonly NodeFact[]): readonly IndicatorFact[] {
  const indicators = allOf(facts);
  const titles = facts.map(({ title }) => title);
  // What an objective is to bring, in words, is no indicator where indicators with names stand below it.
  return indicators.every((one) => isImplied(one, titles)) ? indicators : withoutImplied(indicators, titles);
}

function allOf(facts: readonly NodeFact[]): readonly IndicatorFact[] {
  const telling = facts.filter(({ indicators }) => indicators.length > 0);
  const [first, ...others] = telling;
  if (!first) return [];
  if (others.length === 0) return first.indicators;
  const merged: { readonly indicator: IndicatorFact; readonly region: number }[] = [];
  for (const { indicators, region } of telling)
    for (const indicator of indicators) {
      const place = merged.findIndex(
        (known) => known.region !== region && isSame(known.indicator, indicator),
      );
      const known = merged[place];
      if (known) merged[place] = { indicator: filled(known.indicator, indicator), region: known.region };
      else merged.push({ indicator, region });
    }
  return merged.map(({ indicator }) => indicator);
}

function isSame(a: IndicatorFact, b: IndicatorFact): boolean {
  if (a.name.value === "" || foldText(a.name.value) !== foldText(b.name.value)) return false;
  if (a.code && b.code && foldText(a.code.value) !== foldText(b.code.value)) return false;
  if (a.algorithm && b.algorithm && foldText(a.algorithm.value) !== foldText(b.algorithm.value)) return false;
  return agree(a.targets, b.targets) && agree(a.actuals, b.actuals);
}

/** Whether two lists of readings say the same of the periods they have in common. */
const agree = (a: readonly PeriodReading[], b: readonly PeriodReading[]): boolean =>
  a.every(({ period, text }) => {
    const other = b.find((one) => one.period === period);
    return !other || foldText(other.text) === foldText(text);
  });

/** An indicator with what it lacks taken from another place it stands at. */
function filled(to: IndicatorFact, from: IndicatorFact): IndicatorFact {
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
