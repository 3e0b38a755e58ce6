import type { NodeFact, Owner, Piece, Region } from "../model";
import { rankOfOwner } from "../words/levels";
import { saidNode } from "./readSection";
import type { RegionRoles } from "./regionsInOrder";

/** A row a planner said to open a section of a level, outside all tables. */
export interface SaidSection {
  readonly sheet: string;
  readonly row: number;
  readonly level: Owner;
  /** Its filled cells from left to right. */
  readonly cells: readonly Piece[];
}

/**
 * By region: the nodes of the sections a planner named that stand over it, from the top down, those over its card left out. A
 * section holds for what follows on its sheet until one of its level or a higher one comes.
 */
export function saidChains(
  said: readonly SaidSection[],
  regions: readonly RegionRoles[],
): ReadonlyMap<Region, readonly NodeFact[]> {
  const chains = new Map<Region, readonly NodeFact[]>();
  if (said.length === 0) return chains;
  const inTables = new Set(
    regions.flatMap(({ region }) =>
      region.sections.flatMap(({ cells }) => cells.map(({ at }) => `${at.sheet} ${at.row}`)),
    ),
  );
  const free = said.filter(({ sheet, row }) => !inTables.has(`${sheet} ${row}`));
  const nodes = new Map<SaidSection, NodeFact | null>();
  for (const { region, place } of regions) {
    const card = region.within?.region;
    const from = card?.sheet === region.sheet ? card.range.top : -1;
    const over = free.filter(
      ({ sheet, row }) => sheet === region.sheet && row < region.range.top && row >= from,
    );
    const chain = openOf(over).flatMap((section) => {
      if (!nodes.has(section)) nodes.set(section, saidNode(section.cells, section.level, place));
      return nodes.get(section) ?? [];
    });
    if (chain.length > 0) chains.set(region, chain);
  }
  return chains;
}

/** Sections still open after the last of them. */
function openOf(sections: readonly SaidSection[]): readonly SaidSection[] {
  let open: readonly SaidSection[] = [];
  for (const section of [...sections].sort((a, b) => a.row - b.row))
    open = [...open.filter(({ level }) => rankOfOwner(level) < rankOfOwner(section.level)), section];
  return open;
}
