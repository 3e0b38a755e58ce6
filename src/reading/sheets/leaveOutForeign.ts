import type { IndicatorFact, NodeFact } from "../model";

/** Where this share of a region's indicators is measured, a section in which none is is something else. */
const MEASURED = 0.5;

/**
 * Facts without the sections of a form that are no plan: staff, money, phases under headings of their own read on as records. Nothing in
 * them has anything to reach, while what stands above in the same region has.
 */
export function leaveOutForeign(facts: readonly NodeFact[]): readonly NodeFact[] {
  const foreign = new Set<NodeFact>();
  for (const [section, inside] of sectionsOf(facts)) {
    const own = inside.flatMap(({ indicators }) => indicators);
    const others = facts.filter((fact) => fact.region === section.region && !inside.includes(fact));
    const measured = others.flatMap(({ indicators }) => indicators);
    if (own.length === 0 || own.some(isMeasured) || isInRow(section, inside)) continue;
    if (measured.filter(isMeasured).length <= measured.length * MEASURED) continue;
    for (const fact of inside) foreign.add(fact);
  }
  return foreign.size === 0 ? facts : facts.filter((fact) => !foreign.has(fact));
}

/** Groupings of a region whose levels stand elsewhere too, each with all that stands below it. */
function sectionsOf(facts: readonly NodeFact[]): ReadonlyMap<NodeFact, readonly NodeFact[]> {
  const sections = new Map<NodeFact, NodeFact[]>();
  for (const fact of facts)
    for (let above: NodeFact | null = fact; above; above = above.parent)
      if (above.kind === "area" && above.region === fact.region) {
        const inside = sections.get(above);
        if (inside) inside.push(fact);
        else sections.set(above, [fact]);
      }
  return sections;
}

/** A level in a column of the table, beside what it stands over: its rows are records like any other. */
const isInRow = ({ title }: NodeFact, inside: readonly NodeFact[]): boolean =>
  inside.some(
    (fact) =>
      (fact.title.at !== title.at && fact.title.at.row === title.at.row) ||
      fact.indicators.some(({ name }) => name.at.row === title.at.row),
  );

const isMeasured = ({ targets, actuals, thresholds, baseline, weight }: IndicatorFact): boolean =>
  targets.length > 0 ||
  actuals.length > 0 ||
  thresholds.length > 0 ||
  baseline !== null ||
  weight?.fraction != null;
