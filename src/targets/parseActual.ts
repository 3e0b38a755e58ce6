import type { Reading } from "../model/plan";
import type { TargetMeaning, Unreadable } from "../model/target";
import { serialOf } from "./calendar";
import type { Draft } from "./draft";
import { readText } from "./readText";
import type { TargetContext } from "./targetContext";
import { errorCell, unreadable } from "./unreadable";

/** A value as a number in the scale of its target: fractions for percentages, serials for dates, 1 and 0 for yes and no. */
export interface Actual {
  readonly ok: true;
  readonly value: number;
}

/** What a cell or an argument holds. */
export type Written = Pick<Reading, "text" | "stored" | "number">;

const DONE =
  /^(?:fatto|realizzat[oaie]|completat[oaie]|raggiunt[oaie]|conclus[oaie]|approvat[oaie]|done|completed|achieved)[.!]?$/i;
const NOT_DONE =
  /^(?:non (?:fatto|realizzat[oaie]|completat[oaie]|raggiunt[oaie]|conclus[oaie]|approvat[oaie])|not done|not achieved)[.!]?$/i;
/** Serials of 1954 to 2119: a plain number among them can be a date where a date is wanted. */
const isSerial = (value: number): boolean => value >= 20_000 && value < 80_500;

const mismatch = (it: string, en: string): Unreadable => unreadable("ambiguous", 0, it, en);

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
      if (isPercent && value > 0 && value < 1) return { ok: true, value: target.value === true ? 0 : 1 };
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
      const wholeScale =
        isPercent && !percent && typeof target.value === "number" && Math.abs(target.value) > 1;
      return { ok: true, value: wholeScale ? value * 100 : value };
    }
  }
}

/** Units that measure the same thing on different scales: 20 days are not 20 working days. */
const SCALES = new Set([
  "days",
  "workingDays",
  "weeks",
  "hours",
  "minutes",
  "months",
  "years",
  "eur",
  "percent",
]);

function draftFor(target: TargetMeaning, read: Draft, context: TargetContext): Actual | Unreadable {
  const year = context.year ?? (target.kind === "date" ? yearOf(target) : null) ?? 2000;
  switch (read.kind) {
    case "comparison":
    case "relativeBaseline": {
      if (read.kind === "comparison" && read.operator !== null) {
        return mismatch(
          "un risultato è un valore, non una condizione",
          "an actual is a value, not a condition",
        );
      }
      const { unit } = read;
      const other = unit !== null && target.unit !== null && unit !== target.unit;
      if (other && unit !== "percent" && SCALES.has(unit) && SCALES.has(target.unit)) {
        return mismatch(
          "il risultato ha un'altra unità di misura del target",
          "the actual has another unit than the target",
        );
      }
      return inScaleOf(target, Number(read.change ?? read.value), unit === "percent");
    }
    case "date":
      if (target.kind === "date") return { ok: true, value: serialOf(String(read.value), year) };
      if (target.kind === "boolean" && target.value === true) return { ok: true, value: 1 };
      return mismatch("una data, dove serve un valore", "a date, where a value is needed");
    case "boolean":
      if (target.kind === "boolean" || target.kind === "milestone") {
        return { ok: true, value: read.value === true ? 1 : 0 };
      }
      if (target.kind === "date") {
        // Not done: later than any date.
        if (read.value === false) return { ok: true, value: Number.POSITIVE_INFINITY };
        return mismatch("serve la data in cui è stato fatto", "the date when it was done is needed");
      }
      return mismatch("SI o NO, dove serve un valore", "yes or no, where a value is needed");
    case "relativeYear":
    case "relativeGroup":
    case "none":
    case "milestone":
    case "perUnit":
    case "reference":
      return mismatch("il risultato non è un valore", "the actual is no value");
  }
}

/** The year a date target names; null for one without. */
export const yearOf = (target: TargetMeaning): number | null => {
  const year = Number.parseInt(String(target.value), 10);
  return Number.isNaN(year) ? null : year;
};

/**
 * Reads what was reached, as a number in the scale of its target: 92 and 92% against "> 90%" are both 0.92. An empty cell is
 * unreadable with cause "blank": there is no actual yet.
 */
export function parseActual(
  written: Written,
  target: TargetMeaning,
  context: TargetContext = {},
): Actual | Unreadable {
  const { stored, number, text } = written;
  if (stored === "error") return errorCell(text);
  if (number !== null && stored === "number") return inScaleOf(target, number, false);
  if (number !== null && stored === "percent") return inScaleOf(target, number, true);
  if (number !== null && stored === "date") {
    if (target.kind === "date") return { ok: true, value: Math.floor(number) };
    if (target.kind === "boolean" && target.value === true) return { ok: true, value: 1 };
    return mismatch("una data, dove serve un valore", "a date, where a value is needed");
  }
  const answers = target.kind === "boolean" || target.kind === "milestone";
  if (answers && DONE.test(text.trim())) return { ok: true, value: 1 };
  if ((answers || target.kind === "date") && NOT_DONE.test(text.trim())) {
    return { ok: true, value: answers ? 0 : Number.POSITIVE_INFINITY };
  }
  // A result is never a year: "2019" counts something here.
  const read = readText(text, { ...context, unit: "n" });
  return read.ok ? draftFor(target, read, context) : read;
}
