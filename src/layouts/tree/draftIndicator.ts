import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import type {
  Blanks,
  Indicator,
  Monitoring,
  PeriodReading,
  Reading,
  Sourced,
  Threshold,
  Weight,
} from "../../model/plan";

/** A weight as met, before its group says which scale it is on. `cell` is undefined where the cell is blank. */
export interface DraftWeight {
  readonly at: Address;
  readonly cell: Cell | undefined;
}

/**
 * An indicator while its sheets are being read. Its lists are replaced, never added to: most stay empty, and those share one.
 */
export interface DraftIndicator {
  /** Set when the tree is settled. */
  id: string;
  code: Sourced<string> | null;
  name: Sourced<string> | null;
  algorithm: Sourced<string> | null;
  weight: DraftWeight | null;
  /** The weight on the scale of its group, once that is known. */
  scaled: Weight | null;
  unit: Sourced<string> | null;
  source: Sourced<string> | null;
  kpiType: Sourced<string> | null;
  frequency: Sourced<string> | null;
  responsible: readonly Sourced<string>[];
  baseline: Reading | null;
  targets: readonly PeriodReading[];
  thresholds: readonly Threshold[];
  actuals: readonly PeriodReading[];
  monitoring: Monitoring | null;
  statusNote: Sourced<string> | null;
  aggregate: boolean;
  blankTargets: Indicator["blankTargets"];
  blankActuals: Indicator["blankActuals"];
  blankThresholds: Indicator["blankThresholds"];
  blanks: Blanks;
  /** Where it begins when it has no name. */
  at: Address;
}

/** The one empty list and the one empty set of blanks of all drafts. */
export const NOTHING: readonly never[] = Object.freeze([]);
export const NO_BLANKS: Blanks = Object.freeze({});

/** An indicator nobody has said anything of yet. */
export function createIndicator(at: Address): DraftIndicator {
  return {
    id: "",
    code: null,
    name: null,
    algorithm: null,
    weight: null,
    scaled: null,
    unit: null,
    source: null,
    kpiType: null,
    frequency: null,
    responsible: NOTHING,
    baseline: null,
    targets: NOTHING,
    thresholds: NOTHING,
    actuals: NOTHING,
    monitoring: null,
    statusNote: null,
    aggregate: false,
    blankTargets: NOTHING,
    blankActuals: NOTHING,
    blankThresholds: NOTHING,
    blanks: NO_BLANKS,
    at,
  };
}
