import { onceFor } from "../onceFor";
import type { Shape } from "../model";
import { titlesOf } from "./titlesOf";

/** The first and the last year that the titles above a table, or above the form it stands in, or the name of its sheet, say a plan is of. */
export interface TitleYears {
  readonly first: number;
  /** The first, where no span is named. */
  readonly last: number;
}

const YEARS = /((?:19|20)\d\d)(?:\s*[-–—/]\s*((?:19|20)\d\d))?/;

/** Null where no title names a year. */
export const titleYears = onceFor((shape: Shape): TitleYears | null => {
  for (const text of titlesOf(shape)) {
    const [, first, last] = YEARS.exec(text) ?? [];
    if (first !== undefined) return { first: Number(first), last: Number(last ?? first) };
  }
  return null;
});
