import type { Assignment, NodeFact, Region, Role } from "../model";
import { NOTHING_INHERITED, readRecords, type Inherited } from "./readRecords";

/** What the fields of every region were taken for, in the order regions stand on their sheets; plan year for values without a period of their own. */
export interface FactContext {
  readonly year: number | null;
  /** Place of each sheet in the workbook. */
  readonly order: ReadonlyMap<string, number>;
}

/** Turns regions with roles into nodes with their indicators, in reading order. A region inside a card says more of the card's record. */
export function factsOf(assignments: readonly Assignment[], { year, order }: FactContext): NodeFact[] {
  const roles = new Map<Region, readonly Role[]>();
  for (const { shape, roles: found } of assignments)
    for (const region of shape.regions) roles.set(region, found);
  const inside = new Map<Region | null, Region[]>();
  for (const region of roles.keys()) {
    const above = region.within && roles.has(region.within.region) ? region.within.region : null;
    const list = inside.get(above);
    if (list) list.push(region);
    else inside.set(above, [region]);
  }
  const places = new Map(
    [...roles.keys()].sort(inReadingOrder(order)).map((region, index) => [region, index]),
  );
  const nodes: NodeFact[] = [];
  const visit = (region: Region, inherited: Inherited): void => {
    const read = readRecords(region, roles.get(region) ?? [], inherited, places.get(region) ?? 0, year);
    nodes.push(...read.nodes);
    for (const below of [...(inside.get(region) ?? [])].sort(inReadingOrder(order)))
      visit(below, read.given[below.within?.record ?? 0] ?? NOTHING_INHERITED);
  };
  for (const region of [...(inside.get(null) ?? [])].sort(inReadingOrder(order)))
    visit(region, NOTHING_INHERITED);
  return nodes;
}

const inReadingOrder =
  (order: ReadonlyMap<string, number>) =>
  (a: Region, b: Region): number =>
    (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
    a.range.top - b.range.top ||
    a.range.left - b.range.left;
