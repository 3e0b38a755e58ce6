import type { Indicator, PeriodReading, Reading, Threshold } from "../model/plan";
import type { Interpretation } from "../targets/interpretTarget";
import type { InterpretTarget } from "../targets/interpretTargets";
import { isWholeYear, periodYear } from "../targets/period";

/** A cell and what it means. */
export interface MeasuredCell<Cell extends Reading = Reading> {
  readonly reading: Cell;
  readonly meaning: Interpretation;
}

/** A target with its period: the year it names, if any, and whether it is the year's or a step on the way. */
export interface MeasuredTarget extends MeasuredCell<PeriodReading> {
  readonly year: number | null;
  readonly wholeYear: boolean;
}

/** An indicator with what its cells mean. Of thresholds and baselines the value counts: they have no direction of their own. */
export interface MeasuredIndicator {
  readonly indicator: Indicator;
  readonly targets: readonly MeasuredTarget[];
  /** The first target of a whole year. */
  readonly yearly: MeasuredTarget | null;
  readonly thresholds: readonly MeasuredCell<Threshold>[];
  readonly baseline: MeasuredCell | null;
}

/** Reads the cells of indicators, each of them once. */
export function measureIndicators(
  indicators: readonly Indicator[],
  interpret: InterpretTarget,
): readonly MeasuredIndicator[] {
  return indicators.map((indicator) => measure(indicator, interpret));
}

const NO_THRESHOLDS: readonly MeasuredCell<Threshold>[] = [];
const NO_LEVELS: readonly Interpretation[] = [];

function measure(indicator: Indicator, interpret: InterpretTarget): MeasuredIndicator {
  const { baseline } = indicator;
  const ofValue = <Cell extends Reading>(reading: Cell): MeasuredCell<Cell> => ({
    reading,
    meaning: interpret(indicator, reading, null),
  });
  const thresholds = indicator.thresholds.length === 0 ? NO_THRESHOLDS : indicator.thresholds.map(ofValue);
  const levels = thresholds.length === 0 ? NO_LEVELS : thresholds.map(({ meaning }) => meaning);
  let yearly: MeasuredTarget | null = null;
  const targets: MeasuredTarget[] = [];
  for (const reading of indicator.targets) {
    const wholeYear = isWholeYear(reading.period);
    const meaning = interpret(indicator, reading, levels);
    const target = { reading, meaning, year: periodYear(reading.period), wholeYear };
    if (wholeYear) yearly ??= target;
    targets.push(target);
  }
  return { indicator, targets, yearly, thresholds, baseline: baseline && ofValue(baseline) };
}
