import type { Address } from "../../model/address";
import type { Blanks, Indicator, Sourced, Weight } from "../../model/plan";

type Mutable<Item> = { -readonly [Key in keyof Item]: Item[Key] };

/** A weight whose group has not said yet which scale it is on. */
export interface DraftWeight extends Mutable<Omit<Weight, "fraction">> {
  /** The number as written, a percentage as a fraction; null where there is none. */
  fraction: number | null;
}

/**
 * An indicator while its sheets are being read: the plan's own object, filled in cell by cell and handed over at the end. Its lists
 * are replaced, never added to: most stay empty, and those share one. Large plans would else be held in memory twice.
 */
export interface DraftIndicator extends Mutable<Omit<Indicator, "weight">> {
  weight: DraftWeight | null;
}

/** The one empty list and the one empty set of blanks of all drafts. The list is not frozen: engines walk frozen ones slowly. */
export const NOTHING: readonly never[] = [];
export const NO_BLANKS: Blanks = Object.freeze({});

/** An indicator of which only the name is known. */
export function createIndicator(name: Sourced<string>): DraftIndicator {
  return {
    id: "",
    plan: 0,
    parent: "",
    code: null,
    name,
    algorithm: null,
    weight: null,
    relativeWeight: null,
    direction: null,
    unit: null,
    source: null,
    kpiType: null,
    polarity: null,
    frequency: null,
    responsible: NOTHING,
    baseline: null,
    targets: NOTHING,
    thresholds: NOTHING,
    actuals: NOTHING,
    monitoring: null,
    status: "active",
    statusNote: null,
    aggregate: false,
    blankTargets: NOTHING,
    blankActuals: NOTHING,
    blankThresholds: NOTHING,
    blanks: NO_BLANKS,
  };
}

/** An indicator that begins at a cell before anybody names it. */
export const createNameless = (at: Address): DraftIndicator => createIndicator({ value: "", at });

/** Whether nobody has named an indicator yet. */
export const isNameless = ({ name }: DraftIndicator): boolean => name.value === "";
