import type { Indicator } from "../model/indicator";
import type { Reading } from "../model/reading";
import { contextReader, type Meant } from "./cellContext";
import type { Interpretation } from "./interpretTarget";
import { rememberTexts } from "./rememberTexts";

/**
 * Reads a cell of an indicator without words; a target after its thresholds: in a row they tell which way is better. Null
 * for a cell of which only the value counts.
 */
export type InterpretTarget = (
  indicator: Indicator,
  reading: Reading,
  thresholds: readonly Meant[] | null,
) => Interpretation;

/** A reader for one pass over a great plan, whose texts repeat. */
export function interpretTargets(planYear: number | null, indicators: readonly Indicator[]): InterpretTarget {
  const contextOf = contextReader(planYear, indicators);
  const interpret = rememberTexts();
  return (indicator, reading, thresholds) =>
    interpret(reading.text, contextOf(indicator, reading, thresholds));
}
