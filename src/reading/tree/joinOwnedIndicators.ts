import { foldText } from "../../grid/foldText";
import { addUpWhole } from "../weights/addUpWhole";
import { addUpTogether } from "./addUpTogether";
import { asOneGroup } from "./asOneGroup";
import { grouped } from "./grouped";
import type { GrownNode } from "./mergeFacts";
import type { SiblingGroup } from "./weightGroup";

/**
 * Indicators whose weights add up to 100 % only over all objectives of an office, for every office of their table. An objective that names
 * none goes with the one before.
 */
export function joinOwnedIndicators(
  groups: readonly SiblingGroup[],
  nodes: readonly GrownNode[],
): readonly SiblingGroup[] {
  let last = "";
  const ownerOf = ({ parent }: SiblingGroup): string => {
    const said = nodes[parent]?.responsible.map(({ value }) => foldText(value)).join(" + ") ?? "";
    return (last = said || last);
  };
  return grouped(groups, ({ level }) => level).flatMap((level) => {
    const families = grouped(level, ownerOf);
    return families.length > 1 && families.every(isWhole)
      ? families.flatMap((family) => (family.length > 1 ? asOneGroup(family, -1) : family))
      : level;
  });
}

/** One objective whose indicators add up to 100 %, or several none of whose do so alone. */
const isWhole = (family: readonly SiblingGroup[]): boolean =>
  family.length > 1 ? addUpTogether(family) : family.every(({ members }) => addUpWhole(members));
