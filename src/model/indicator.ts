import type { Address } from "./address";
import type { Blanks } from "./blanks";
import type { Bilingual } from "./finding";
import type { PeriodReading, Reading, Threshold } from "./reading";
import type { Sourced } from "./sourced";
import type { Direction } from "./target";
import type { Weight } from "./weight";

/** Which way is better, and how that is known. */
export interface KnownDirection {
  /** Null where it stays open: nothing is scored then, and the planner is asked. */
  readonly value: Direction | null;
  /** Taken from words or by default, not from an operator, a column or thresholds. */
  readonly assumed: boolean;
  /** Ends the sentence "… perché"; null where there is nothing to say. */
  readonly because: Bilingual | null;
}

/** How an indicator stands half-way through the year. */
export interface Monitoring {
  readonly text: string;
  readonly state: "onTrack" | "offTrack" | "achieved" | null;
  readonly at: Address;
}

/** What is measured. */
export interface Indicator {
  readonly id: string;
  /** Place of its plan in `Plan.plans`. */
  readonly plan: number;
  readonly parent: string;
  readonly code: Sourced<string> | null;
  readonly name: Sourced<string>;
  readonly algorithm: Sourced<string> | null;
  readonly weight: Weight | null;
  /** A coefficient ("1,2"): counts in the roll-up beside its siblings', but is no share of a whole. */
  readonly relativeWeight: Sourced<number> | null;
  /** Null until it has been settled. */
  readonly direction: KnownDirection | null;
  /** What the sheet's column Polarità, Verso, Andamento atteso says of it. */
  readonly polarity: Sourced<string> | null;
  /** The sheet's unit field, else the unit written in the target. */
  readonly unit: Sourced<string> | null;
  readonly source: Sourced<string> | null;
  readonly kpiType: Sourced<string> | null;
  readonly frequency: Sourced<string> | null;
  readonly responsible: readonly Sourced<string>[];
  readonly baseline: Reading | null;
  /** In the order of their periods. */
  readonly targets: readonly PeriodReading[];
  /** Best level first. */
  readonly thresholds: readonly Threshold[];
  readonly actuals: readonly PeriodReading[];
  readonly monitoring: Monitoring | null;
  /** What a rolling update made of it. */
  readonly status: "active" | "added" | "updated" | "removed";
  readonly statusNote: Sourced<string> | null;
  /** The indicator is the roll-up of what stands below its node ("ponderazione"). */
  readonly aggregate: boolean;
  /** Target and actual cells left empty, per period the layout provides. */
  readonly blankTargets: readonly { readonly period: string; readonly at: Address }[];
  readonly blankActuals: readonly { readonly period: string; readonly at: Address }[];
  /** Threshold cells left empty, per level the layout provides. */
  readonly blankThresholds: readonly { readonly level: number; readonly at: Address }[];
  readonly blanks: Blanks;
}
