import type { Basis, Direction, Operator, TargetKind } from "../model/target";

/** A target while it is being read; `finishTarget` adds direction, assumptions and words. */
export interface Draft {
  readonly ok: true;
  kind: TargetKind;
  operator: Operator | null;
  value: number | boolean | string | null;
  unit: string | null;
  basis: Basis | null;
  change: number | null;
  tolerance: number | null;
  /** "3 su 5": the value that would be all. */
  scale: number | null;
  remark: string | null;
  /** Known from the form itself: a reduction is asked for. */
  direction: Direction | null;
  /** A change written without its sign: "riduzione del 5 %". */
  unsigned: boolean;
  /** An improvement, whichever way that is. */
  improves: boolean;
  /** The unit says no more than that things are counted: "30 n.". */
  counted: boolean;
  /** What stands behind the value may change what it means. */
  doubtful: boolean;
  /** Supposed while reading. */
  decimalsAssumed: boolean;
  yearAssumed: boolean;
  valueAssumed: boolean;
}

/** A draft with nothing but its kind. */
export const draft = (kind: TargetKind, operator: Operator | null = null): Draft => ({
  ok: true,
  kind,
  operator,
  value: null,
  unit: null,
  basis: null,
  change: null,
  tolerance: null,
  scale: null,
  remark: null,
  direction: null,
  unsigned: false,
  improves: false,
  counted: false,
  doubtful: false,
  decimalsAssumed: false,
  yearAssumed: false,
  valueAssumed: false,
});

/** Whether a value is compared with an actual, so that one way is better than the other. */
export const compares = ({ kind }: Draft): boolean =>
  kind !== "boolean" && kind !== "milestone" && kind !== "none" && kind !== "reference";
