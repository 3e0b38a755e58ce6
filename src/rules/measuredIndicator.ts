import type { Indicator, PeriodReading, Reading, Threshold } from "../model/plan";
import type { Meant } from "../targets/cellContext";
import type { InterpretTarget } from "../targets/interpretTargets";
import { isWholeYear, periodYear } from "../targets/period";
import { remember } from "./remember";

/** A cell and what it means. */
export interface MeasuredCell<Cell extends Reading = Reading> extends Meant {
  readonly reading: Cell;
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

const NO_THRESHOLDS: readonly MeasuredCell<Threshold>[] = [];

const readPeriod = remember((period) => ({ year: periodYear(period), wholeYear: isWholeYear(period) }));

/** Reads the cells of indicators, each of them once. */
export function measureIndicators(
  indicators: readonly Indicator[],
  interpret: InterpretTarget,
): readonly MeasuredIndicator[] {
  return indicators.map((indicator) => {
    const ofValue = <Cell extends Reading>(reading: Cell): MeasuredCell<Cell> => ({
      reading,
      meaning: interpret(indicator, reading, null),
    });
    const { baseline } = indicator;
    const thresholds = indicator.thresholds.length === 0 ? NO_THRESHOLDS : indicator.thresholds.map(ofValue);
    let yearly: MeasuredTarget | null = null;
    const targets = indicator.targets.map((reading): MeasuredTarget => {
      const { year, wholeYear } = readPeriod(reading.period);
      const target = { reading, meaning: interpret(indicator, reading, thresholds), year, wholeYear };
      if (wholeYear) yearly ??= target;
      return target;
    });
    return { indicator, targets, yearly, thresholds, baseline: baseline && ofValue(baseline) };
  });
}
