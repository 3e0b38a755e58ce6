import type { Unreadable } from "../model/target";
import type { Reading } from "../model/plan";
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
  const result = draft("comparison");
  result.value = number;
  if (stored === "percent") result.unit = "percent";
  else if (/[^\d.,\s-]/.test(text)) {
    // A number format may show a unit: 80 as "80 €".
    const shown = readText(text, context);
    if (shown.ok && shown.kind === "comparison") result.unit = shown.unit;
  }
  return result;
}
