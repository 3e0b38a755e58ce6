import type { SectionFact } from "./readSection";

/** Above whatever is named. */
const OVER_ALL = -1;

/**
 * The lines over a table's records with titles above the levels they lead to: "AREA B - Irrigazione", then "Obiettivo strategico B1 - …", each
 * time in this order. `runs` are the lines of each place, from the top down.
 */
export function nestSections(runs: readonly (readonly SectionFact[])[]): readonly (readonly SectionFact[])[] {
  const both = runs.filter((run) => run.some(isTitle) && run.some(isNamed));
  const lead = both.length > 0 && both.every((run) => run.findLastIndex(isTitle) < run.findIndex(isNamed));
  return lead
    ? runs.map((run) => run.map((one) => (isTitle(one) ? { ...one, depth: OVER_ALL } : one)))
    : runs;
}

const isNamed = ({ depth, node }: SectionFact): boolean => depth === 0 && node !== null;

const isTitle = ({ depth, node }: SectionFact): boolean => depth === 2 && node !== null;
