import { beginsWithOffice } from "../words/beginsWithOffice";
import { isGrouping } from "../words/levels";
import { childrenOf, titleOf, type Branch } from "./branch";

/** Branches without groupings nothing hangs on: bands that are headings, captions, notes. A code, a weight or a second place says otherwise. */
export function dropEmpty(branches: readonly Branch[]): readonly Branch[] {
  const children = childrenOf(branches);
  const kept = branches.map((node, place) => !isEmpty(node) || (children.get(place) ?? []).length > 0);
  if (kept.every(Boolean)) return branches;
  const places = new Map<number, number>();
  for (const [place, keep] of kept.entries()) if (keep) places.set(place, places.size);
  return branches.flatMap((node, place) =>
    kept[place] ? [{ ...node, parent: places.get(node.parent) ?? -1 }] : [],
  );
}

function isEmpty(node: Branch): boolean {
  const { facts, kind, code } = node;
  if (!isGrouping(kind)) return false;
  const { value } = titleOf(node);
  // "Centro di responsabilità n. 1 - Dipartimento …" over objectives that stand under others.
  if ((code !== null && !beginsWithOffice(value)) || facts.length > 1 || value === "") return false;
  const [{ indicators, weight, description, responsible, listed, blanks }] = facts;
  // A band has no place where somebody might answer for it: a record has, though nobody is named there.
  if (blanks.responsible !== undefined) return false;
  return (
    indicators.length === 0 && weight === null && description === null && responsible.length === 0 && !listed
  );
}
