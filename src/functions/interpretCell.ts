import type { TargetMeaning } from "../model/target";
import { italianNumber } from "../targets/formatNumber";
import { interpretTarget, type Interpretation } from "../targets/interpretTarget";
import type { Written } from "../targets/parseActual";
import { CellNumber, numberOf } from "./cells";
import type { ThresholdValue } from "../targets/targetContext";
import type { ReadingHint } from "./readingHint";

/** A cell as the readers of targets and actuals take it. */
export function writtenOf(value: unknown, hint: ReadingHint | null = null): Written {
  const number = numberOf(value);
  if (number !== undefined) {
    const own = value instanceof CellNumber ? value.stored : "number";
    const stored = own === "number" && hint?.date ? "date" : own;
    const text = stored === "percent" ? `${italianNumber(number * 100, 10)}%` : String(number);
    return { text, stored, number };
  }
  if (typeof value === "boolean") return { text: value ? "SI" : "NO", stored: "text", number: null };
  return { text: String(value), stored: "text", number: null };
}

/** Reads a target, threshold or baseline; `thresholds` tell which way is better. */
export function interpretCell(
  value: unknown,
  hint: ReadingHint | null,
  thresholds: readonly ThresholdValue[],
): Interpretation {
  const { text, stored, number } = writtenOf(value, hint);
  const asPercent = stored === "number" && hint?.percent === true;
  const read = interpretTarget(text, {
    thresholds,
    stored: asPercent ? "percent" : stored,
    number,
    year: hint?.year ?? null,
  });
  return read.ok && hint ? { ok: true, target: directed(read.target, hint) } : read;
}

/** What is written stands; what had to be supposed is as the hint says, and is supposed no more. */
function directed(target: TargetMeaning, { operator, direction }: ReadingHint): TargetMeaning {
  const open = target.assumed.includes("operator");
  if (!open || target.kind === "date" || (operator ?? direction) === null) return target;
  return {
    ...target,
    direction: direction ?? target.direction,
    operator: operator ?? (direction === "higher" ? ">=" : "<="),
    assumed: target.assumed.filter((supposed) => supposed !== "direction"),
  };
}
