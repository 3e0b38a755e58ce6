import type { Assumption, Direction, Operator, TargetMeaning } from "../model/target";
import { compares, type Draft } from "./draft";

const NOTHING: readonly Assumption[] = [];
const OPERATOR: readonly Assumption[] = ["operator"];
const OPERATOR_DIRECTION: readonly Assumption[] = ["operator", "direction"];

/** Adds to what was read which way is better, and the operator that goes with it; null is a direction nobody tells. */
export function finishTarget(draft: Draft, found: Direction | null): TargetMeaning {
  let { operator } = draft;
  const { kind, value, unit, basis, change, tolerance, remark } = draft;
  let direction: Direction | null = null;
  let assumed = NOTHING;
  if (compares(draft)) {
    direction = found ?? "higher";
    if (operator === null) {
      operator = direction === "higher" ? ">=" : ("<=" satisfies Operator);
      assumed = found === null ? OPERATOR_DIRECTION : OPERATOR;
    } else if (found === null) assumed = ["direction"];
  }
  if (draft.decimalsAssumed) assumed = [...assumed, "decimals"];
  if (draft.yearAssumed) assumed = [...assumed, "year"];
  if (draft.valueAssumed) assumed = [...assumed, "value"];

  return { kind, operator, value, unit, basis, change, tolerance, remark, direction, assumed };
}
