import type { Indicator } from "../model/indicator";
import type { PeriodReading, Reading, Threshold } from "../model/reading";
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

const NONE: readonly never[] = [];
// Lists are made as long as they get: a great plan has two for every row, and one that grows takes thrice the room.

const readPeriod = remember((period) => ({ year: periodYear(period), wholeYear: isWholeYear(period) }));

/** Reads the cells of indicators, each of them once. */
export function measureIndicators(
  indicators: readonly Indicator[],
  interpret: InterpretTarget,
): readonly MeasuredIndicator[] {
  return indicators.map((indicator) => {
    const { baseline } = indicator;
    const thresholds = measureThresholds(indicator, interpret);
    const targets = measureTargets(indicator, thresholds, interpret);
    return {
      indicator,
      targets,
      yearly: firstWholeYear(targets),
      thresholds,
      baseline: baseline && { reading: baseline, meaning: interpret(indicator, baseline, null) },
    };
  });
}

function measureThresholds(
  indicator: Indicator,
  interpret: InterpretTarget,
): readonly MeasuredCell<Threshold>[] {
  const { thresholds } = indicator;
  if (thresholds.length === 0) return NONE;
  const cells = new Array<MeasuredCell<Threshold>>(thresholds.length);
  let place = 0;
  for (const reading of thresholds) {
    cells[place++] = { reading, meaning: interpret(indicator, reading, null) };
  }
  return cells;
}

function measureTargets(
  indicator: Indicator,
  thresholds: readonly MeasuredCell[],
  interpret: InterpretTarget,
): readonly MeasuredTarget[] {
  const { targets } = indicator;
  if (targets.length === 0) return NONE;
  const cells = new Array<MeasuredTarget>(targets.length);
  let place = 0;
  for (const reading of targets) {
    const { year, wholeYear } = readPeriod(reading.period);
    const meaning = interpret(indicator, reading, thresholds);
    cells[place++] = { reading, meaning, year, wholeYear };
  }
  return cells;
}

function firstWholeYear(targets: readonly MeasuredTarget[]): MeasuredTarget | null {
  for (const target of targets) if (target.wholeYear) return target;
  return null;
}
