import type { TargetReading } from "../model/target";
import { describeTarget } from "./describeTarget";
import { interpretTarget } from "./interpretTarget";
import type { TargetContext } from "./targetContext";

/**
 * Reads the text of a target or threshold cell, Italian first. What it cannot read is an answer with a reason and a
 * position, never a guess; what it had to suppose is listed in `assumed`. A typed number, percentage or date
 * (`context.stored`) is taken as it is; of a cell with one target per year, the one of `context.year`.
 */
export function parseTarget(text: string, context: TargetContext = {}): TargetReading {
  const read = interpretTarget(text, context);
  if (!read.ok) return read;
  const { kind, operator, value, unit, basis, change, tolerance, scale, unsigned, counted } = read.target;
  const { remark, direction, assumed } = read.target;
  const words = describeTarget(read.target);
  return {
    ok: true,
    target: {
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
      words,
    },
  };
}
