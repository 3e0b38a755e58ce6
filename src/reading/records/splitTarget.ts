import type { Threshold } from "../../model/reading";
import { periodYear } from "../../targets/period";
import { splitGrades } from "../../targets/splitGrades";
import type { Piece } from "../model";
import { readThreshold } from "../words/readValue";

/** A target cell, and the thresholds it holds beside the target. */
export interface SplitTarget {
  readonly target: Piece;
  readonly thresholds: readonly Threshold[];
}

/**
 * A target of several marks, "100 % dei punti entro marzo, 70 % entro maggio", is the first of them; the others are thresholds. An indicator has thresholds
 * for one year only, so that of another year stays as it is written.
 */
export function splitTarget(cell: Piece, period: string, year: number | null): SplitTarget {
  const whole: SplitTarget = { target: cell, thresholds: [] };
  if (cell.type !== "text" || !cell.text.includes("%")) return whole;
  const own = periodYear(period);
  if (own !== null && year !== null && own !== year) return whole;
  const grades = splitGrades(cell.text, own ?? year);
  const [best, ...others] = grades ?? [];
  if (!best) return whole;
  const part = (text: string): Piece => ({ ...cell, text, value: text, inline: true });
  return {
    target: part(best.text),
    thresholds: others.map(({ level, text }) => readThreshold(part(text), level)),
  };
}
