import type { Assumption, TargetMeaning } from "../model/target";
import type { FoundDirection } from "./direction";
import { compares, type Draft } from "./draft";

const NOTHING: readonly Assumption[] = [];
const OPERATOR: readonly Assumption[] = ["operator"];
const OPERATOR_DIRECTION: readonly Assumption[] = ["operator", "direction"];

const REACHED = [">=", "<="] as const;
const STRICT = [">", "<"] as const;

/** Adds to what was read which way is better, and the operator that goes with it. */
export function finishTarget(draft: Draft, found: FoundDirection): TargetMeaning {
  let { operator } = draft;
  const { kind, value, unit, basis, tolerance, scale, remark, unsigned, counted } = draft;
  let assumed = NOTHING;
  const direction = compares(draft) ? found.way : null;
  if (direction !== null) {
    if (operator === null) {
      // "migliorare rispetto al 2024": as good as it was is not enough.
      const strict = draft.improves && draft.change === null && typeof value !== "number";
      const [more, less] = strict ? STRICT : REACHED;
      operator = direction === "higher" ? more : less;
      assumed = found.assumed ? OPERATOR_DIRECTION : OPERATOR;
    } else if (found.assumed) assumed = ["direction"];
  }
  // An improvement of what is to fall is a fall.
  const change =
    draft.improves && direction === "lower" && draft.change !== null ? -draft.change : draft.change;
  if (draft.decimalsAssumed) assumed = [...assumed, "decimals"];
  if (draft.yearAssumed) assumed = [...assumed, "year"];
  if (draft.valueAssumed) assumed = [...assumed, "value"];
  if (draft.doubtful) assumed = [...assumed, "remark"];

  // One literal: objects put together from parts take ten times as long.
  return {
    kind,
    operator,
    value,
    unit,
    basis,
    change,
    tolerance,
    scale,
    unsigned,
    counted,
    remark,
    direction,
    assumed,
  };
}
