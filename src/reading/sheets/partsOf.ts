import { foldText } from "../../grid/foldText";
import type { NodeFact, Region } from "../model";
import type { RegionRoles } from "../records/regionsInOrder";
import type { Part } from "./planSigns";

/** Regions that stand by themselves, those of one make together, with those inside them and the facts that stand there. */
export function partsOf(regions: readonly RegionRoles[], facts: readonly NodeFact[]): readonly Part[] {
  const read = new Set(regions.map(({ region }) => region));
  const outermost = (region: Region): Region =>
    region.within && read.has(region.within.region) ? outermost(region.within.region) : region;
  const parts = new Map<string, { regions: RegionRoles[]; facts: NodeFact[] }>();
  const partAt: { facts: NodeFact[] }[] = [];
  for (const one of regions) {
    const make = makeOf(outermost(one.region));
    const part = parts.get(make) ?? { regions: [], facts: [] };
    part.regions.push(one);
    parts.set(make, part);
    partAt[one.place] = part;
  }
  for (const fact of facts) partAt[fact.region]?.facts.push(fact);
  return [...parts.values()];
}

/** Tables and cards of one sheet under the same words are one thing written several times. */
const makeOf = ({ sheet, kind, fields }: Region): string =>
  `${sheet} ${kind} ${fields.map(({ path }) => foldText(path.join(" "))).join(" | ")}`;
