import type { NodeFact } from "../model";
import { rankOf } from "../words/levels";
import type { SectionFact } from "./readSection";

/** Sections one below the other nest; a later one takes the place of the last. */
export function openSections(
  before: readonly SectionFact[],
  found: readonly SectionFact[],
  chain: readonly NodeFact[],
): readonly SectionFact[] {
  const [first] = found;
  const replaced = first ? before.findIndex((one) => !standsOver(one, first)) : -1;
  const open = replaced < 0 ? [...before] : before.slice(0, replaced);
  for (const section of found) {
    if (section.node)
      section.node.parent =
        open.findLast(({ node }) => node !== null && mayHold(node, section.node))?.node ??
        beside(chain, section).at(-1) ??
        null;
    open.push(section);
  }
  return open;
}

/** A mission stands in no area, whatever line comes before it. */
const mayHold = (upper: NodeFact, lower: NodeFact | null): boolean =>
  lower?.kind !== "mission" || rankOf(upper.kind) < rankOf("mission");

/** Named levels stand over those further down, and over whatever is no named level. */
const standsOver = (upper: SectionFact, lower: SectionFact): boolean =>
  upper.depth < lower.depth ||
  (upper.depth === 0 &&
    lower.depth === 0 &&
    rankOf(upper.node?.kind ?? null) < rankOf(lower.node?.kind ?? null));

/** What stands above the records below some sections, from the top down. */
export function underSections(
  chain: readonly NodeFact[],
  sections: readonly SectionFact[],
): readonly NodeFact[] {
  const first = sections.find(({ node }) => node !== null);
  return [...(first ? beside(chain, first) : chain), ...sections.flatMap(({ node }) => node ?? [])];
}

/** "AMBITO B" below headings under "AMBITO A": a level named in words stands beside the one of its kind above the headings, not below it. */
function beside(chain: readonly NodeFact[], { node, depth }: SectionFact): readonly NodeFact[] {
  const like = depth === 0 && node ? chain.findIndex(({ kind }) => kind === node.kind) : -1;
  return like < 0 ? chain : chain.slice(0, like);
}
