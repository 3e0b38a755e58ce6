/** A plan made up for a test, before it is drawn on any sheet. Weights are percentages. */
export interface DrawnPlan {
  readonly year: number;
  readonly strategic: readonly DrawnStrategic[];
  /** Which fields the sheets of this body have. */
  readonly has: DrawnFields;
}

export interface DrawnFields {
  readonly codes: boolean;
  readonly strategicWeight: boolean;
  readonly indicatorWeight: boolean;
  readonly responsible: boolean;
  readonly formula: boolean;
  readonly baseline: boolean;
  readonly thresholds: boolean;
  /** Targets for the plan's year, or for it and the two after it. */
  readonly years: 1 | 3;
}

export interface DrawnStrategic {
  readonly code: string;
  readonly title: string;
  readonly weight: number;
  readonly operational: readonly DrawnOperational[];
}

export interface DrawnOperational {
  readonly code: string;
  readonly title: string;
  readonly weight: number;
  readonly responsible: string;
  readonly indicators: readonly DrawnIndicator[];
}

export interface DrawnIndicator {
  readonly name: string;
  readonly weight: number;
  readonly formula: string;
  readonly baseline: string;
  /** One for each year. */
  readonly targets: readonly [string, string, string];
  readonly thresholds: readonly [string, string];
}

/** The years a plan has targets for. */
export const yearsOf = ({ year, has }: DrawnPlan): number[] =>
  Array.from({ length: has.years }, (_, offset) => year + offset);
