import type { Direction } from "../model/target";
import { compares, type Draft } from "./draft";
import type { TargetContext } from "./targetContext";

/** Which way is better, and whether that had to be supposed; a null way is asked for, and nothing is scored until then. */
export interface FoundDirection {
  readonly way: Direction | null;
  readonly assumed: boolean;
}

const NONE: FoundDirection = { way: null, assumed: false };
const HIGHER: FoundDirection = { way: "higher", assumed: false };
const LOWER: FoundDirection = { way: "lower", assumed: false };
const LOWER_ASSUMED: FoundDirection = { way: "lower", assumed: true };
/** More is better where nothing says otherwise. */
const HIGHER_ASSUMED: FoundDirection = { way: "higher", assumed: true };

const UNITS_TO_SHORTEN = new Set(["days", "workingDays", "minutes"]);

/** What may as well be below nought: of it a target of nought is the least, not the most. */
export const BALANCE =
  /\bsald[oi]\b|\brisultat[oi] (?:economic|d['’]esercizio|di esercizio|di amministrazione)|\bbalance\b|\bmargin/i;

/**
 * Which way is better, by the first that applies: the form or the operator; what the plan or the planner says; the order of target and
 * thresholds; a date; nought, which is "at most 0"; what is measured; a unit of time; else more is better. A target of exactly x has no way.
 */
export function findDirection(draft: Draft, context: TargetContext): FoundDirection {
  const { operator, value, unit } = draft;
  if (!compares(draft) || operator === "=") return NONE;
  if (draft.direction !== null) return draft.direction === "higher" ? HIGHER : LOWER;
  if (operator === ">=" || operator === ">") return HIGHER;
  if (operator === "<=" || operator === "<") return LOWER;
  const known = context.direction ?? null;
  if (known !== null && !known.assumed && known.value !== null)
    return known.value === "higher" ? HIGHER : LOWER;
  const ordered = typeof value === "number" ? orderOf(value, unit, context) : null;
  if (ordered !== null) return ordered;
  if (draft.kind === "date") return LOWER;
  if (value === 0 && draft.kind === "comparison")
    return context.words && BALANCE.test(context.words) ? HIGHER : LOWER;
  if (known !== null) return { way: known.value, assumed: known.value !== null };
  return unit !== null && UNITS_TO_SHORTEN.has(unit) ? LOWER_ASSUMED : HIGHER_ASSUMED;
}

/** "28, 29, 30": the first threshold beside the target that differs from it. */
function orderOf(value: number, unit: string | null, { thresholds }: TargetContext): FoundDirection | null {
  for (const { value: written, percent } of thresholds ?? []) {
    const threshold = besideTarget(written, percent, value, unit);
    if (threshold !== null && threshold !== value) return threshold > value ? LOWER : HIGHER;
  }
  return null;
}

/**
 * A threshold on the scale of its target: beside a percentage a plain number is hundredths when above 2, else a fraction; beside a plain number a
 * percentage counts hundredths. Null where the two are of different sorts.
 */
export function besideTarget(
  threshold: number,
  percent: boolean,
  target: number,
  unit: string | null,
): number | null {
  if (unit === "percent") return percent || Math.abs(threshold) <= 2 ? threshold : threshold / 100;
  if (!percent) return threshold;
  if (unit !== null) return null;
  return Math.abs(target) > 1 ? threshold * 100 : threshold;
}
