import type { NodeFact, Region } from "../model";
import type { RegionRoles } from "../records/regionsInOrder";
import type { Part } from "./planSigns";

/** Regions that stand by themselves, each with those inside it and the facts that stand in them. */
export function partsOf(regions: readonly RegionRoles[], facts: readonly NodeFact[]): readonly Part[] {
  const read = new Set(regions.map(({ region }) => region));
  const outermost = (region: Region): Region =>
    region.within && read.has(region.within.region) ? outermost(region.within.region) : region;
  const parts = new Map<Region, { regions: RegionRoles[]; facts: NodeFact[] }>();
  const partAt: { facts: NodeFact[] }[] = [];
  for (const one of regions) {
    const top = outermost(one.region);
    const part = parts.get(top) ?? { regions: [], facts: [] };
    part.regions.push(one);
    parts.set(top, part);
    partAt[one.place] = part;
  }
  for (const fact of facts) partAt[fact.region]?.facts.push(fact);
  return [...parts.values()];
}
