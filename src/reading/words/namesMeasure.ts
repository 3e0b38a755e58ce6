import type { Term } from "./term";

const MEASURES: readonly Term[] = ["indicator", "indicatorNumber", "target"];

/** Whether the words of a sheet name what objectives are measured by: indicators or targets. */
export const namesMeasure = (terms: ReadonlySet<Term>): boolean => MEASURES.some((term) => terms.has(term));
