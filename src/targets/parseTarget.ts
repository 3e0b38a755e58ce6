import type { TargetReading } from "../model/target";
import { finishTarget } from "./finishTarget";
import { readStored } from "./readStored";
import { readText } from "./readText";
import { splitYears } from "./splitYears";
import type { TargetContext } from "./targetContext";
import { unreadable } from "./unreadable";

/**
 * Reads the text of a target or threshold cell, Italian first. What it cannot read is an answer with a reason and a
 * position, never a guess; what it had to suppose is listed in `assumed`. A typed number, percentage or date
 * (`context.stored`) is taken as it is; of a cell with one target per year, the one of `context.year`.
 */
export function parseTarget(text: string, context: TargetContext = {}): TargetReading {
  const { stored } = context;
  if (stored !== undefined && stored !== "text") {
    const read = readStored(text, stored, context);
    return read.ok ? finishTarget(read, context) : read;
  }
  const years = splitYears(text);
  let own = text;
  if (years.length > 0) {
    const mine = years.length === 1 ? years[0] : years.find(({ period }) => period === String(context.year));
    if (!mine) {
      const listed = years.map(({ period }) => period).join(", ");
      const it = `un target per ogni anno (${listed}): dire quale anno`;
      return unreadable("twoValues", 0, it, `one target per year (${listed}): say which year`);
    }
    own = mine.text;
  }
  const read = readText(own, context);
  return read.ok ? finishTarget(read, context) : read;
}
