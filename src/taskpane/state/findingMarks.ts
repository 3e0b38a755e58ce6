import type { Finding } from "../../model/finding";
import { addCounts, countFindings, noFindings, type FindingCounts } from "./findingCounts";

/** How many findings to mark at a node or indicator. */
export interface FindingMarks {
  /** Findings about the item itself. */
  of(id: string): FindingCounts;
  /** Further findings about anything below it; a finding about several things there counts once. */
  below(id: string): FindingCounts;
}

/** Counts findings where they belong and at everything above. */
export function findingMarks(
  findings: readonly Finding[],
  parentOf: ReadonlyMap<string, string | null>,
): FindingMarks {
  const own = new Map<string, FindingCounts>();
  const below = new Map<string, FindingCounts>();
  const add = (counts: Map<string, FindingCounts>, id: string, one: FindingCounts) =>
    counts.set(id, addCounts(counts.get(id) ?? noFindings, one));

  for (const finding of findings) {
    const one = countFindings([finding]);
    const about = new Set(finding.about);
    const above = new Set<string>();
    for (const id of about) {
      add(own, id, one);
      for (let at = parentOf.get(id); at != null && !above.has(at); at = parentOf.get(at)) above.add(at);
    }
    for (const id of above) if (!about.has(id)) add(below, id, one);
  }
  return { of: (id) => own.get(id) ?? noFindings, below: (id) => below.get(id) ?? noFindings };
}
