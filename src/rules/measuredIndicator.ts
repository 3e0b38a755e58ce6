import type { Indicator, PeriodReading, Reading, Threshold } from "../model/plan";
import type { Meant } from "../targets/cellContext";
import type { InterpretTarget } from "../targets/interpretTargets";
import { isWholeYear, periodYear } from "../targets/period";

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

/** Reads the cells of indicators, each of them once. */
export function measureIndicators(
  indicators: readonly Indicator[],
  interpret: InterpretTarget,
): readonly MeasuredIndicator[] {
  let indicator: Indicator;
  let thresholds: readonly MeasuredCell<Threshold>[];
  const ofValue = <Cell extends Reading>(reading: Cell): MeasuredCell<Cell> => ({
    reading,
    meaning: interpret(indicator, reading, null),
  });
  const ofTarget = (reading: PeriodReading): MeasuredTarget => ({
    reading,
    meaning: interpret(indicator, reading, thresholds),
    year: periodYear(reading.period),
    wholeYear: isWholeYear(reading.period),
  });
  return indicators.map((next) => {
    indicator = next;
    thresholds = next.thresholds.map(ofValue);
    const targets = next.targets.map(ofTarget);
    return {
      indicator,
      targets,
      yearly: targets.find(({ wholeYear }) => wholeYear) ?? null,
      thresholds,
      baseline: next.baseline && ofValue(next.baseline),
    };
  });
}
