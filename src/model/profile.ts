import type { Field } from "./plan";
import type { Severity } from "./finding";

/** Ways of turning an actual and a target into a score; a body's rules (SMVP) choose one. */
export type ScoringMethod = "step" | "linear" | "ratio" | "mirror" | "min-max" | "prior-year" | "bands";

/** What the roll-up does with a child that has no score. */
export type MissingPolicy = "redistribute" | "zero" | "error";

/** When the workbook is checked: a missing half-year actual is nothing while the plan is a draft. */
export type Phase = "drafting" | "publication" | "half-year" | "final";

/** Achievement from `from` (a fraction, included) up earns `score`, or the achievement itself when proportional. */
export interface Band {
  readonly from: number;
  readonly score: number | "proportional";
}

/** Names for ranges of a score: from `from` (a fraction, included) up. */
export interface StatusBand {
  readonly from: number;
  readonly name: "reached" | "partly" | "notReached";
}

/** A planner's correction of the reading: this column of this sheet holds that field. */
export interface Correction {
  readonly sheet: string;
  /** Column letters, "N". */
  readonly column: string;
  readonly field: Field | "ignore";
  /** 1-based row of the headings where the planner pointed at one. */
  readonly headerRow?: number;
}

/** A finding the planner chose to ignore, and why. */
export interface Suppression {
  readonly rule: string;
  /** "Sheet!B5"; absent: the rule everywhere. */
  readonly cell?: string;
  readonly reason: string;
}

/** Settings of one rule: its page names them and their defaults. */
export type RuleOptions = Readonly<Record<string, number | boolean | string | readonly string[]>>;

/** How one body scores and checks its plan. Stored in the workbook or in cruscotto.json. */
export interface Profile {
  readonly version: 1;
  /** Null: step where an indicator has thresholds, ratio where it has none. */
  readonly method: ScoringMethod | null;
  /** Highest score, 1 for 100 %. */
  readonly cap: number;
  /** Score of the thresholds, best first. */
  readonly levels: readonly number[];
  readonly missing: MissingPolicy;
  readonly bands: readonly Band[];
  readonly statusBands: readonly StatusBand[];
  /** How far a sum of weights may be from 100 %, in percentage points. */
  readonly weightTolerance: number;
  readonly year: number | null;
  readonly phase: Phase;
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** By rule id; what is not set keeps the rule's default. */
  readonly ruleOptions: Readonly<Record<string, RuleOptions>>;
  readonly corrections: readonly Correction[];
  readonly suppressions: readonly Suppression[];
}

/** What holds for a body that says nothing. */
export const defaultProfile: Profile = {
  version: 1,
  method: null,
  cap: 1,
  levels: [0.8, 0.6],
  missing: "redistribute",
  bands: [
    { from: 1, score: 1 },
    { from: 0, score: "proportional" },
  ],
  statusBands: [
    { from: 0.9, name: "reached" },
    { from: 0.6, name: "partly" },
    { from: 0, name: "notReached" },
  ],
  weightTolerance: 0.05,
  year: null,
  phase: "publication",
  severities: {},
  ruleOptions: {},
  corrections: [],
  suppressions: [],
};
