import type { NodeFact, Region, Role } from "../model";
import { NOTHING_INHERITED, readRecords, type Inherited } from "./readRecords";
import { titleNodes } from "./titleNodes";
import type { RegionRoles } from "./regionsInOrder";

/**
 * Turns regions with roles into nodes with their indicators, in reading order. A region inside a card says more of the card's record.
 *
 * @param yearOf year of the plan a sheet belongs to, for values without a period of their own
 */
export function factsOf(
  regions: readonly RegionRoles[],
  yearOf: (sheet: string) => number | null,
): readonly NodeFact[] {
  const read = new Set(regions.map(({ region }) => region));
  const inside = new Map<Region | null, RegionRoles[]>();
  for (const one of regions) {
    const { within } = one.region;
    const above = within && read.has(within.region) ? within.region : null;
    const list = inside.get(above);
    if (list) list.push(one);
    else inside.set(above, [one]);
  }
  const nodes: NodeFact[] = [];
  const visit = ({ region, roles, place }: RegionRoles, inherited: Inherited): void => {
    const { nodes: own, given } = readRecords(region, roles, inherited, place, yearOf(region.sheet));
    nodes.push(...own);
    // Weights or a classification: what is measured stands elsewhere, on a card of its own perhaps.
    if (region.kind === "table" && region.within === null && !roles.some(isMeasure))
      for (const node of own) node.listed = true;
    for (const below of inside.get(region) ?? [])
      visit(below, given[below.region.within?.record ?? 0] ?? NOTHING_INHERITED);
  };
  const titles = titleNodes(regions);
  for (const one of inside.get(null) ?? []) {
    const title = titles.get(one.region);
    if (title && !nodes.includes(title)) nodes.push(title);
    visit(one, title ? { ...NOTHING_INHERITED, chain: [title] } : NOTHING_INHERITED);
  }
  return nodes;
}

const isMeasure = (role: Role): boolean =>
  role === "name" || role === "target" || role === "actual" || role === "baseline";
