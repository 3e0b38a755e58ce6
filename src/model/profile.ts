import type { Correction } from "./correction";
import type { Severity } from "./finding";
import type { Direction } from "./target";

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

/** A finding the planner chose to ignore, and why. */
export interface Exception {
  readonly rule: string;
  /** "Sheet!B5"; absent: the rule everywhere. */
  readonly cell?: string;
  readonly reason: string;
}

/** Which way is better, in the planner's word: of an indicator, of all under a heading, or of all that measure a thing. */
export interface DirectionChoice {
  readonly scope: "row" | "column" | "body";
  /** Folded (see `foldText`): the indicator's name, the heading of its targets, or the words that say what is measured. */
  readonly text: string;
  /** Only on this sheet; absent: in the whole workbook. */
  readonly sheet?: string;
  readonly direction: Direction;
}

/** Settings of one rule: its page names them and their defaults. */
export type RuleOptions = Readonly<Record<string, number | boolean | string | readonly string[]>>;

/** How one body scores and checks its plan. Stored in the workbook or in cruscotto.json. */
export interface Profile {
  readonly version: 2;
  /** Name of the body for what is handed over; null: as the sheets write it. */
  readonly body: string | null;
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
  /** Year of the chosen plan, where the workbook's own word is not to count. */
  readonly year: number | null;
  /** Last day of a year that is no calendar year, "31/8" for 2025/26; null where none is in use. */
  readonly yearEnd: string | null;
  readonly phase: Phase;
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** By rule id; what is not set keeps the rule's default. */
  readonly ruleOptions: Readonly<Record<string, RuleOptions>>;
  readonly corrections: readonly Correction[];
  readonly exceptions: readonly Exception[];
  readonly directions: readonly DirectionChoice[];
}

/** What holds for a body that says nothing. */
export const defaultProfile: Profile = {
  version: 2,
  body: null,
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
  yearEnd: null,
  phase: "publication",
  severities: {},
  ruleOptions: {},
  corrections: [],
  exceptions: [],
  directions: [],
};
