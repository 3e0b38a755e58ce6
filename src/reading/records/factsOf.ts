import { groupBy } from "../../model/groupBy";
import type { NodeFact, Role } from "../model";
import { perspectivesAbove } from "./perspectivesOver";
import { NOTHING_INHERITED, readRecords, type Inherited } from "./readRecords";
import { saidChains, type SaidSection } from "./saidChains";
import { sheetHomes } from "./sheetHomes";
import { spreadStatements } from "./spreadStatements";
import { homeOf } from "./homeOf";
import { wholeTitles } from "./wholeTitles";
import { withoutImplied } from "./withoutImplied";
import { titleNodes } from "./titleNodes";
import type { RegionRoles } from "./regionsInOrder";

/**
 * Turns regions with roles into nodes with their indicators, in reading order. A region inside a card says more of the card's record.
 *
 * @param yearOf year of the plan a sheet belongs to, for values without a period of their own
 * @param said rows a planner said to open a section
 */
export function factsOf(
  regions: readonly RegionRoles[],
  yearOf: (sheet: string) => number | null,
  said: readonly SaidSection[] = [],
): readonly NodeFact[] {
  const read = new Set(regions.map(({ region }) => region));
  const inside = groupBy(regions, ({ region: { within } }) =>
    within && read.has(within.region) ? within.region : null,
  );
  const nodes: NodeFact[] = [];
  const seen = new Set<NodeFact>();
  const chains = saidChains(said, regions);
  const visit = ({ region, roles, place }: RegionRoles, taken: Inherited): void => {
    const inherited = { ...taken, chain: withSaid(taken.chain, chains.get(region) ?? []) };
    for (const node of inherited.chain) if (!seen.has(node)) nodes.push(node);
    for (const node of inherited.chain) seen.add(node);
    const { nodes: own, given } = readRecords(region, roles, inherited, place, yearOf(region.sheet));
    nodes.push(...own);
    for (const node of own) seen.add(node);
    // Weights or a classification: what is measured stands elsewhere, on a card of its own perhaps.
    if (region.kind === "table" && region.within === null && !roles.some(isMeasure))
      for (const node of own) node.listed = true;
    for (const below of inside.get(region) ?? []) {
      const inherits = given[below.region.within?.record ?? 0];
      // "Fonte: …" below a list of indicators makes a form of its sheet, and none of what they measure.
      const title =
        titles.get(below.region) ??
        (inherits?.chain.length === 0 ? (homeOf(below) ?? bySheet(below)) : undefined);
      visit(below, under(title, inherits));
    }
    for (const { record } of (inside.get(region) ?? []).flatMap(namesIndicators)) {
      const node = given[record]?.chain.at(-1);
      if (node && own.includes(node)) node.indicators = [...withoutImplied(node.indicators, [node.title])];
    }
    for (const { chain, closing } of given) {
      const last = chain.at(-1)?.indicators.at(-1);
      if (closing && last) last.monitoring = closing;
    }
  };
  const titles = titleNodes(regions);
  const bySheet = sheetHomes(regions);
  const perspectives = perspectivesAbove(regions);
  for (const one of inside.get(null) ?? []) {
    const title = titles.get(one.region) ?? homeOf(one) ?? bySheet(one);
    const perspective = perspectives.get(one.region) ?? null;
    visit(one, { ...NOTHING_INHERITED, perspective, chain: title ? [title] : [] });
  }
  return wholeTitles(spreadStatements(nodes, regions));
}

/** What a record gives to a region inside it, below the level that a line over the region names. */
function under(title: NodeFact | undefined, given = NOTHING_INHERITED): Inherited {
  if (!title) return given;
  title.parent ??= given.chain.at(-1) ?? null;
  return { ...given, chain: [...given.chain, title] };
}

/** A chain with the sections that stand over it: each is hung below what is there. */
function withSaid(chain: readonly NodeFact[], said: readonly NodeFact[]): readonly NodeFact[] {
  const whole = [...chain, ...said];
  said.forEach((node, at) => {
    node.parent ??= whole[chain.length + at - 1] ?? null;
  });
  return whole;
}

/** The record of a card in which a region of indicators stands, filled in or not: its objective is measured there. */
const namesIndicators = ({ region: { within }, roles }: RegionRoles): { readonly record: number }[] =>
  within && roles.includes("name") ? [within] : [];

const isMeasure = (role: Role): boolean =>
  role === "name" || role === "target" || role === "actual" || role === "baseline";
