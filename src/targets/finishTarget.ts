import type { Assumption, Operator, TargetMeaning } from "../model/target";
import { findDirection } from "./direction";
import type { Draft } from "./draft";
import type { TargetContext } from "./targetContext";
import { unitOf } from "./unitOf";

const NOTHING: readonly Assumption[] = [];
const OPERATOR: readonly Assumption[] = ["operator"];
const OPERATOR_DIRECTION: readonly Assumption[] = ["operator", "direction"];

/** A bare number beside the unit "%" counts hundredths, unless it is a fraction already: 90 and 0.9 are both 90 %. */
const asFraction = (value: number): number => (Math.abs(value) > 1 ? value / 100 : value);

const compares = ({ kind }: Draft): boolean =>
  kind !== "boolean" && kind !== "milestone" && kind !== "none" && kind !== "reference";

/** Adds to what was read what stands around it: unit, direction, and the operator that goes with it. */
export function finishTarget(draft: Draft, context: TargetContext): TargetMeaning {
  let { operator, value, unit } = draft;
  const { kind, basis, change, tolerance, remark } = draft;
  if (unit === null && context.unit && (kind === "comparison" || kind === "perUnit")) {
    unit = unitOf(context.unit);
    if (unit === "percent" && typeof value === "number") value = asFraction(value);
  }

  let direction: TargetMeaning["direction"] = null;
  let assumed = NOTHING;
  if (compares(draft)) {
    direction = findDirection(draft, context, unit);
    const guessed = direction === null;
    direction ??= "higher";
    if (operator === null) {
      operator = direction === "higher" ? ">=" : ("<=" satisfies Operator);
      assumed = guessed ? OPERATOR_DIRECTION : OPERATOR;
    } else if (guessed) assumed = ["direction"];
  }
  if (draft.decimalsAssumed) assumed = [...assumed, "decimals"];
  if (draft.yearAssumed) assumed = [...assumed, "year"];
  if (draft.valueAssumed) assumed = [...assumed, "value"];

  return { kind, operator, value, unit, basis, change, tolerance, remark, direction, assumed };
}
