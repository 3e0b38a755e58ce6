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
  remark: string | null;
  /** Known from the form itself: a reduction is asked for. */
  direction: Direction | null;
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
  remark: null,
  direction: null,
  decimalsAssumed: false,
  yearAssumed: false,
  valueAssumed: false,
});

/** Whether a value is compared with an actual, so that one way is better than the other. */
export const compares = ({ kind }: Draft): boolean =>
  kind !== "boolean" && kind !== "milestone" && kind !== "none" && kind !== "reference";
