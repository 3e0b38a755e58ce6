import type { Draft, DraftNode } from "../tree/draft";
import { similarity } from "../tree/similarity";

/** Titles with fewer words in common than this are not the same. */
const ALIKE = 0.3;

/**
 * Which of the sheets that are no plan have nothing to do with the one beside them: few objectives of theirs are in it, or they share its
 * codes and mean other things. The others list what the plan holds: weights, a classification, missions. `strangers` says how many
 * objectives seemed to stand on each.
 */
export function findForeign({ nodes }: Draft, strangers: ReadonlyMap<string, number>): ReadonlySet<string> {
  const shared = new Map([...strangers.keys()].map((sheet) => [sheet, { alike: 0, unlike: 0, above: 0 }]));
  for (const node of nodes) {
    const [ours, theirs] = textsOf(node, strangers);
    for (const { sheet, text } of theirs) {
      const count = shared.get(sheet);
      if (!count) continue;
      if (ours.length === 0) count.above += 1;
      else if (ours.some((title) => isAlike(title, text))) count.alike += 1;
      else count.unlike += 1;
    }
  }
  return new Set(
    [...shared]
      .filter(([sheet, { alike, unlike, above }]) =>
        unlike === 0 && above > 0
          ? false
          : unlike > alike || (alike + above) * 2 < (strangers.get(sheet) ?? 0),
      )
      .map(([sheet]) => sheet),
  );
}

/** A code alone says nothing else. */
const isAlike = (title: string, other: string): boolean =>
  title === "" || other === "" || similarity(title, other) >= ALIKE;

/** Whether something of a plan stands on one of these sheets too. */
export const isMixed = ({ nodes }: Draft, foreign: ReadonlySet<string>): boolean =>
  nodes.some(
    ({ title, mentions }) => foreign.has(title.at.sheet) || mentions.some(({ at }) => foreign.has(at.sheet)),
  );

function textsOf(
  { title, mentions }: DraftNode,
  strangers: ReadonlyMap<string, unknown>,
): [ours: string[], theirs: { sheet: string; text: string }[]] {
  const all = [
    { sheet: title.at.sheet, text: title.value },
    ...mentions.map((one) => ({ sheet: one.at.sheet, text: one.title })),
  ];
  return [
    all.flatMap(({ sheet, text }) => (strangers.has(sheet) ? [] : [text])),
    all.filter(({ sheet }) => strangers.has(sheet)),
  ];
}
