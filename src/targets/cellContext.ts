import type { Indicator, KnownDirection } from "../model/indicator";
import type { PeriodReading, Reading } from "../model/reading";
import { decimalHabits, mayBeDecimal } from "./decimalHabits";
import type { Interpretation } from "./interpretTarget";
import type { DecimalHabit } from "./numberToken";
import { periodYear } from "./period";
import { sheetUnit } from "./sheetUnit";
import type { TargetContext, ThresholdValue } from "./targetContext";
import { thresholdValues } from "./thresholdValues";

/** A cell that was read. */
export interface Meant {
  readonly meaning: Interpretation;
}

/**
 * Tells what stands around a cell, until it is asked about the next one. `thresholds` are those of a target, best first: in a
 * row they tell which way is better; null for a cell of which only the value counts.
 */
export type ContextOf = (
  indicator: Indicator,
  reading: Reading,
  thresholds: readonly Meant[] | null,
) => TargetContext;

/** The surroundings of the cells of one plan; quickest for who takes the cells of an indicator together. */
export function contextReader(planYear: number | null, indicators: readonly Indicator[]): ContextOf {
  const context = new MovingContext(planYear, decimalHabits(indicators));
  return (indicator, reading, thresholds) => context.moveTo(indicator, reading, thresholds);
}

const NONE: readonly ThresholdValue[] = [];

/**
 * One context that moves from cell to cell, as a great plan has half a million of them. What takes work is put together only
 * for who asks: most texts leave no doubt.
 */
class MovingContext implements TargetContext {
  year: number | null = null;
  unit: string | null = null;
  stored: Reading["stored"] = "text";
  number: number | null = null;
  private indicator: Indicator | null = null;
  private field: string | null = null;
  private reading: Reading | null = null;
  private levels: readonly Meant[] | null = null;

  constructor(
    private readonly planYear: number | null,
    private readonly habitOf: (reading: Reading) => DecimalHabit | null,
  ) {}

  moveTo(indicator: Indicator, reading: Reading, levels: readonly Meant[] | null): this {
    const { period } = reading as Partial<PeriodReading>;
    if (indicator !== this.indicator) this.field = sheetUnit(indicator);
    this.unit = reading.unit ?? this.field;
    this.indicator = indicator;
    this.reading = reading;
    this.levels = levels;
    this.year = (period === undefined ? null : periodYear(period)) ?? this.planYear;
    this.stored = reading.stored;
    this.number = reading.number;
    return this;
  }

  get words(): string | null {
    if (this.levels === null || this.indicator === null) return null;
    return this.indicator.name.value;
  }

  get direction(): KnownDirection | null {
    return this.levels === null || this.indicator === null ? null : this.indicator.direction;
  }

  get thresholds(): readonly ThresholdValue[] {
    if (this.levels === null || this.levels.length === 0) return NONE;
    return thresholdValues(this.levels.flatMap(({ meaning }) => (meaning.ok ? [meaning.target] : [])));
  }

  get decimals(): DecimalHabit | null {
    const { reading } = this;
    return reading?.stored === "text" && mayBeDecimal(reading.text) ? this.habitOf(reading) : null;
  }
}
