import type { Indicator, PeriodReading, Reading } from "../model/plan";
import { decimalHabits, mayBeDecimal } from "./decimalHabits";
import type { Interpretation } from "./interpretTarget";
import type { DecimalHabit } from "./numberToken";
import { periodYear } from "./period";
import { sheetUnit } from "./sheetUnit";
import type { TargetContext } from "./targetContext";

/**
 * Tells what stands around a cell. `thresholds` are those of a target, best first: in a row they tell which way is better;
 * null for a cell of which only the value counts.
 */
export type ContextOf = (
  indicator: Indicator,
  reading: Reading,
  thresholds: readonly Interpretation[] | null,
) => TargetContext;

/** The surroundings of the cells of one plan; quickest for who takes the cells of an indicator together. */
export function contextReader(planYear: number | null, indicators: readonly Indicator[]): ContextOf {
  const habitOf = decimalHabits(indicators);
  let last: Indicator | null = null;
  let unit: string | null = null;
  return (indicator, reading, thresholds) => {
    if (indicator !== last) unit = sheetUnit(indicator);
    last = indicator;
    const { period } = reading as Partial<PeriodReading>;
    const year = (period === undefined ? null : periodYear(period)) ?? planYear;
    return new CellContext(reading, year, unit, indicator, thresholds, habitOf);
  };
}

const NONE: readonly number[] = [];

/** What takes work is put together only for who asks: most texts leave no doubt. */
class CellContext implements TargetContext {
  readonly stored: Reading["stored"];
  readonly number: number | null;

  constructor(
    private readonly reading: Reading,
    readonly year: number | null,
    readonly unit: string | null,
    private readonly indicator: Indicator,
    private readonly levels: readonly Interpretation[] | null,
    private readonly habitOf: (reading: Reading) => DecimalHabit | null,
  ) {
    this.stored = reading.stored;
    this.number = reading.number;
  }

  get words(): string | null {
    if (this.levels === null) return null;
    const { name, algorithm } = this.indicator;
    return algorithm ? `${name.value} ${algorithm.value}` : name.value;
  }

  get thresholds(): readonly number[] {
    if (this.levels === null || this.levels.length === 0) return NONE;
    const values: number[] = [];
    for (const level of this.levels) {
      if (level.ok && typeof level.target.value === "number") values.push(level.target.value);
    }
    return values;
  }

  get decimals(): DecimalHabit | null {
    const { reading } = this;
    return reading.stored === "text" && mayBeDecimal(reading.text) ? this.habitOf(reading) : null;
  }
}
