import type { Reading } from "../model/reading";
import type { TargetMeaning, Unreadable } from "../model/target";
import { serialOf } from "./calendar";
import type { Draft } from "./draft";
import { inScaleOf, mismatch, type Actual } from "./inScaleOf";
import { quotientIn } from "./quotientIn";
import { readText } from "./readText";
import { saysDone } from "./saysDone";
import type { TargetContext } from "./targetContext";
import { errorCell } from "./unreadable";

/** What a cell or an argument holds. */
export type Written = Pick<Reading, "text" | "stored" | "number">;

/** "nessuno", "nessun reclamo": as a result no limit but nought. */
const NONE = /^\s*(?:nessun|no\s)/i;

/** Units that measure the same thing on different scales: 20 days are not 20 working days. */
const SCALES = new Set(
  ["days", "workingDays", "weeks", "hours", "minutes", "months", "years"].concat([
    "eur",
    "gbp",
    "usd",
    "percent",
  ]),
);

/** A part of a whole: a quotient beside a percentage, a fraction or another scale, else the part alone. */
function scaled(target: TargetMeaning, part: number, whole: number): Actual | Unreadable {
  if (target.kind === "boolean") return mismatch("serve SI o NO", "yes or no is needed");
  if (target.kind === "milestone" || target.unit === "percent") return inScaleOf(target, part / whole, true);
  if (target.scale !== null) return { ok: true, value: (part / whole) * target.scale };
  const fraction = typeof target.value === "number" && Math.abs(target.value) <= 1 && part <= whole;
  return { ok: true, value: fraction && whole > 1 ? part / whole : part };
}

const isChange = (target: TargetMeaning): boolean =>
  target.change !== null ||
  (target.kind !== "comparison" &&
    typeof target.value === "number" &&
    target.basis !== null &&
    !("group" in target.basis));

/** A result beside a target of change that is a change itself: signed, or in per cent. One without a sign counts in the sense of "riduzione del". */
function changed(target: TargetMeaning, value: number, signed: boolean): Actual {
  const falls = (target.change ?? Number(target.value)) < 0;
  const turned = target.unsigned && !signed && falls;
  return { ok: true, value: turned ? -value : value, change: true };
}

function draftFor(
  target: TargetMeaning,
  read: Draft,
  context: TargetContext,
  text: string,
): Actual | Unreadable {
  const year = context.year ?? (target.kind === "date" ? yearOf(target) : null) ?? 2000;
  switch (read.kind) {
    case "comparison":
    case "relativeBaseline": {
      const none = NONE.test(text) && target.kind !== "boolean" && target.kind !== "milestone";
      if (read.kind === "comparison" && read.operator !== null && !none) {
        return mismatch(
          "un risultato è un valore, non una condizione",
          "an actual is a value, not a condition",
        );
      }
      if (read.doubtful) {
        const it = "le parole accanto al risultato possono cambiarlo: scrivere solo il valore";
        return mismatch(it, "the words beside the actual may change it: write the value alone");
      }
      const { unit } = read;
      const value = Number(read.change ?? read.value);
      const signed = /^\s*[+\-−–]/.test(text) || read.kind === "relativeBaseline";
      if (isChange(target) && (signed || unit === "percent")) {
        const percent = target.change !== null;
        // "-4" beside "-5%" is 4 % less.
        const asPercent = percent && unit !== "percent" ? value / 100 : value;
        if (!percent && unit === "percent") return UNLIKE;
        return changed(target, asPercent, signed);
      }
      if (read.scale !== null) return scaled(target, value, read.scale);
      // "110.000 €" beside "+10%" is what became of the baseline, whatever that counts.
      const other = unit !== null && target.unit !== null && target.change === null && unit !== target.unit;
      if (other && unit !== "percent" && SCALES.has(unit) && SCALES.has(target.unit)) {
        return mismatch(
          "il risultato ha un'altra unità di misura del target",
          "the actual has another unit than the target",
        );
      }
      // "9 eventi" beside "90 %": how many in a hundred of what?
      if (
        target.unit === "percent" &&
        !isChange(target) &&
        unit !== null &&
        unit !== "percent" &&
        unit !== "points"
      )
        return UNLIKE_SHARE;
      return inScaleOf(target, value, unit === "percent");
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

const UNLIKE_SHARE = mismatch(
  "il risultato è una quantità e il target è in per cento",
  "the actual is a quantity and the target is in per cent",
);
const UNLIKE = mismatch(
  "il risultato è in per cento e il target no",
  "the actual is in per cent and the target is not",
);

/** The year a date target names; null for one without. */
export const yearOf = (target: TargetMeaning): number | null => {
  const year = Number.parseInt(String(target.value), 10);
  return Number.isNaN(year) ? null : year;
};

function asWritten(written: Written, target: TargetMeaning, context: TargetContext): Actual | Unreadable {
  const { stored, number, text } = written;
  if (stored === "error") return errorCell(text);
  if (number !== null && stored === "percent") {
    const asChange = isChange(target) && (target.change !== null || number < 0);
    if (asChange)
      return target.change === null
        ? UNLIKE
        : changed(target, number, number < 0 || text.trim().startsWith("+"));
    return inScaleOf(target, number, true);
  }
  if (number !== null && stored === "number") {
    if (isChange(target) && (number < 0 || text.trim().startsWith("+"))) {
      return changed(target, target.change !== null && Math.abs(number) >= 1 ? number / 100 : number, true);
    }
    return inScaleOf(target, number, /%\s*$/.test(text) && Math.abs(number) <= 2);
  }
  if (number !== null && stored === "date") {
    if (target.kind === "date") return { ok: true, value: Math.floor(number) };
    if (target.kind === "boolean" && target.value === true) return { ok: true, value: 1 };
    return mismatch("una data, dove serve un valore", "a date, where a value is needed");
  }
  const trimmed = text.trim();
  const answers = target.kind === "boolean" || target.kind === "milestone";
  const done = saysDone(trimmed);
  if (done !== null && answers) return { ok: true, value: done ? 1 : 0 };
  if (done === false && target.kind === "date") return { ok: true, value: Number.POSITIVE_INFINITY };
  const quotient = target.kind === "date" ? null : quotientIn(trimmed);
  if (quotient) return scaled(target, quotient.part, quotient.whole);
  // A result is never a year: "2019" counts something here.
  const read = readText(text, { ...context, unit: "n" });
  return read.ok ? draftFor(target, read, context, text) : read;
}

/**
 * Reads what was reached, as a number in the scale of its target: 92 and 92% against "> 90%" are both 0.92. An empty cell is
 * unreadable with cause "blank": there is no actual yet. More than "2 per ogni sede" asks may be what all of them reach together.
 */
export function parseActual(
  written: Written,
  target: TargetMeaning,
  context: TargetContext = {},
): Actual | Unreadable {
  const actual = asWritten(written, target, context);
  const { kind, value } = target;
  const together = kind === "perUnit" && actual.ok && typeof value === "number" && actual.value > value;
  return together ? OF_ALL : actual;
}

const OF_ALL = mismatch(
  "il risultato può essere di uno o di tutti insieme: quanti sono?",
  "the actual may be of one or of all together: how many are there?",
);
