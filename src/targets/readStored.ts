import type { Unreadable } from "../model/target";
import type { Reading } from "../model/reading";
import { isoOfSerial } from "./calendar";
import { draft, type Draft } from "./draft";
import { readText } from "./readText";
import type { TargetContext } from "./targetContext";
import { errorCell, unreadable } from "./unreadable";

/** Reads a cell that keeps a number, percentage, date, truth value or error: the stored value holds, the text shows its unit. */
export function readStored(
  text: string,
  stored: Exclude<Reading["stored"], "text">,
  context: TargetContext,
): Draft | Unreadable {
  const number = context.number ?? null;
  if (stored === "error") {
    return errorCell(text);
  }
  if (stored === "boolean" || number === null) return readText(text, context);
  if (stored === "date") {
    const result = draft("date");
    result.value = isoOfSerial(number);
    if (result.value !== null) return result;
    return unreadable(
      "impossible",
      0,
      `${text} non è una data del calendario`,
      `${text} is no date of the calendar`,
    );
  }
  if (stored === "percent" && (number < 0 || text.trim().startsWith("+"))) {
    const result = draft("relativeBaseline");
    result.basis = { baseline: true };
    result.change = number;
    result.unit = "percent";
    result.direction = number < 0 ? "lower" : "higher";
    return result;
  }
  // Nothing but digits: the common case.
  if (stored === "number" && !/[^\d.,\s-]/.test(text)) return asNumber(number, context);
  const result = draft("comparison");
  result.value = number;
  if (stored === "percent") {
    result.unit = "percent";
    return result;
  }
  return asShown(text, number, context) ?? result;
}

/** Serials of 1954 to 2119. */
const isSerial = (value: number): boolean => Number.isInteger(value) && value >= 20_000 && value < 80_500;

/** A bare number; under the unit "data" it is a day whose format was lost. */
function asNumber(number: number, { unit }: TargetContext): Draft {
  const day = unit && /^(?:data|date)$/i.test(unit) && isSerial(number) ? isoOfSerial(number) : null;
  const result = draft(day === null ? "comparison" : "date");
  result.value = day ?? number;
  return result;
}

/** What a number format shows counts: 80 as "80 €", 90 as "90%", 3 as "< 3", 2 as "+2". Null where it shows another number. */
function asShown(text: string, number: number, context: TargetContext): Draft | null {
  const shown = readText(text, context);
  if (!shown.ok || (shown.kind !== "comparison" && shown.kind !== "relativeBaseline")) return null;
  const { unit, change, value } = shown;
  if (shown.kind === "comparison") {
    // 90 shown as "90%" by a sign that is only drawn.
    const exact =
      typeof value === "number" && unit === "percent" && Math.abs(number) > 2 * Math.abs(value)
        ? number / 100
        : number;
    shown.value = exact;
    shown.decimalsAssumed = false;
    return shown;
  }
  return value === number || change === number || change === number / 100 ? shown : null;
}
