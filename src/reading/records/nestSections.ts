import type { SectionFact } from "./readSection";

/**
 * Depths of the lines over a table's records by how they nest on the sheet: of levels named in words the one that comes first stands above
 * the others, and titles that always lead to a named level stand above it. `runs` are the lines of each place, from the top down.
 */
export function nestSections(
  runs: readonly (readonly SectionFact[])[],
): readonly (readonly SectionFact[])[] {
  const kinds = [...new Set(runs.flat().flatMap((one) => (isNamed(one) ? [one.node?.kind] : [])))];
  const lead = leads(runs);
  return runs.map((run) =>
    run.map((one) => {
      if (isNamed(one)) return { ...one, depth: kinds.indexOf(one.node?.kind) / 100 };
      return lead && isTitle(one) ? { ...one, depth: -1 } : one;
    }),
  );
}

const isNamed = ({ depth, node }: SectionFact): boolean => depth === 0 && node !== null;

const isTitle = ({ depth, node }: SectionFact): boolean => depth === 2 && node !== null;

/** Whether titles and named levels stand together, and every time the title comes first. */
function leads(runs: readonly (readonly SectionFact[])[]): boolean {
  const both = runs.filter((run) => run.some(isTitle) && run.some(isNamed));
  return both.length > 0 && both.every((run) => run.findLastIndex(isTitle) < run.findIndex(isNamed));
}
