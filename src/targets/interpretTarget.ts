import type { TargetMeaning, Unreadable } from "../model/target";
import { finishTarget } from "./finishTarget";
import { readStored } from "./readStored";
import { readText } from "./readText";
import { splitYears } from "./splitYears";
import type { TargetContext } from "./targetContext";
import { unreadable } from "./unreadable";

/** A target read but not put into words: what scoring needs. */
export type Interpretation = { readonly ok: true; readonly target: TargetMeaning } | Unreadable;

function readCell(text: string, context: TargetContext) {
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

/** What a target or threshold cell means, without its words; see `parseTarget`. */
export function interpretTarget(text: string, context: TargetContext = {}): Interpretation {
  const read = readCell(text, context);
  return read.ok ? { ok: true, target: finishTarget(read, context) } : read;
}
