import type { Unreadable } from "../model/target";
import type { Draft } from "./draft";
import { readStored } from "./readStored";
import { readText } from "./readText";
import { splitYears } from "./splitYears";
import type { TargetContext } from "./targetContext";
import { isCount, unitOf } from "./unitOf";
import { unreadable } from "./unreadable";

/** A bare number beside the unit "%" counts hundredths, unless it is a fraction already: 90 and 0.9 are both 90 %. */
const asFraction = (value: number): number => (Math.abs(value) > 1 ? value / 100 : value);

function readAsStored(text: string, context: TargetContext): Draft | Unreadable {
  const { stored } = context;
  if (stored !== undefined && stored !== "text") return readStored(text, stored, context);
  const years = splitYears(text);
  if (years.length === 0) return readText(text, context);
  const mine = years.length === 1 ? years[0] : years.find(({ period }) => period === String(context.year));
  if (mine) return readText(mine.text, context);
  const listed = years.map(({ period }) => period).join(", ");
  const it = `un target per ogni anno (${listed}): dire quale anno`;
  return unreadable("twoValues", 0, it, `one target per year (${listed}): say which year`);
}

/**
 * Reads a cell with the unit of its sheet. Of what stands around it the words and the thresholds have no say here: they
 * only tell which way is better.
 */
export function readCell(text: string, context: TargetContext): Draft | Unreadable {
  const read = readAsStored(text, context);
  if (!read.ok || read.unit !== null || !context.unit) return read;
  if (read.kind !== "comparison" && read.kind !== "perUnit") return read;
  if (read.scale !== null) return read;
  read.unit = unitOf(context.unit);
  read.counted ||= read.unit === null && isCount(context.unit);
  if (read.unit === "percent" && typeof read.value === "number") read.value = asFraction(read.value);
  return read;
}
