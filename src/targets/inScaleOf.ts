import type { TargetMeaning, Unreadable } from "../model/target";
import { unreadable } from "./unreadable";

/** A value as a number in the scale of its target: fractions for percentages, serials for dates, 1 and 0 for yes and no. */
export interface Actual {
  readonly ok: true;
  readonly value: number;
  /** The value is a change, to be compared with the change the target asks for. */
  readonly change?: true;
}

/** A value that is no answer to its target. */
export const mismatch = (it: string, en: string): Unreadable => unreadable("ambiguous", 0, it, en);

/** Serials of 1954 to 2119: a plain number among them can be a date where a date is wanted. */
const isSerial = (value: number): boolean => value >= 20_000 && value < 80_500;

/**
 * A plain number against a percentage: 0.92 and 92 are both 92 %. Up to 1 it is a fraction; above it is one only as far as a
 * percentage may well exceed 100 %, else hundredths.
 */
function asPercentage(value: number, target: TargetMeaning): number {
  const size = typeof target.value === "number" ? Math.abs(target.value) : 1;
  const greatest = size >= 0.1 ? 2 * Math.max(1, size) : 1;
  return Math.abs(value) <= greatest ? value : value / 100;
}

/**
 * A plain number or a percentage in the scale of a target; unreadable where the target wants something else. Thresholds and
 * baselines beside a target are brought to its scale the same way.
 */
export function inScaleOf(target: TargetMeaning, value: number, isPercent: boolean): Actual | Unreadable {
  switch (target.kind) {
    case "date":
      if (!isPercent && isSerial(value)) return { ok: true, value: Math.floor(value) };
      return mismatch("serve una data, come 30/06/2026", "a date is needed, such as 30/06/2026");
    case "boolean":
      if (value === 0 || value === 1) return { ok: true, value };
      return mismatch("serve SI o NO", "yes or no is needed");
    case "milestone": {
      const score = !isPercent && value > 1 ? value / 100 : value;
      if (score >= 0 && score <= 1) return { ok: true, value: score };
      return mismatch("serve un punteggio da 0 a 100 %", "a score from 0 to 100% is needed");
    }
    case "comparison":
    case "perUnit":
    case "relativeYear":
    case "relativeBaseline":
    case "relativeGroup":
    case "none":
    case "reference": {
      const percent = target.unit === "percent" && target.change === null;
      if (percent && !isPercent) return { ok: true, value: asPercentage(value, target) };
      if (percent) return { ok: true, value };
      // 0,9 beside "8 su 10" is nine of ten: no scale has values below one.
      const share = isPercent || (target.scale !== null && target.scale > 1 && value > 0 && value < 1);
      if (!share) return { ok: true, value };
      if (target.scale !== null) return { ok: true, value: value * target.scale };
      return percentBesideNumber(target, value);
    }
  }
}

/** A percentage beside a plain number is hundredths of it where nothing is counted: 85 % beside a target of 90. */
function percentBesideNumber(target: TargetMeaning, value: number): Actual | Unreadable {
  const counts =
    target.counted || (target.unit !== null && target.change === null && target.unit !== "points");
  const size = typeof target.value === "number" ? Math.abs(target.value) : 0;
  if (counts || size > 100) {
    return mismatch(
      "il risultato è in per cento e il target è una quantità",
      "the actual is in per cent and the target is a quantity",
    );
  }
  return { ok: true, value: size > 1 ? value * 100 : value };
}
