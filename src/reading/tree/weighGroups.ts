import type { Fraction } from "../../model/weight";
import { areRelative } from "./relativeWeights";
import { grouped } from "./grouped";
import { sharesOfParents } from "./sharesOfParents";
import type { WrittenWeight } from "../model";
import type { SiblingGroup } from "./weightGroup";
import {
  fractionOf,
  isInFractions,
  isKnown,
  isPercent,
  knownWeights,
  rounded,
  sumOfWeights,
} from "../weights/weightScale";

/** A group on one scale. */
export interface WeighedGroup extends SiblingGroup {
  /** By member. */
  readonly weights: readonly (Fraction | null)[];
  /** What they should add up to. */
  readonly whole: number;
  readonly sum: number;
  readonly complete: boolean;
}

/** Groups on their scales, and the members whose weights are coefficients: those are in no group. */
export interface Weighing {
  readonly groups: readonly WeighedGroup[];
  readonly relative: ReadonlySet<string>;
}

/**
 * Puts the weights of every group on one scale. Level by level of a table it is decided whether they are shares at all, and of what: of
 * 100 %, or of the weight of the node above.
 *
 * @param weightOf written weight of the node at a place; null at -1
 */
export function weighGroups(
  groups: readonly SiblingGroup[],
  weightOf: (parent: number) => WrittenWeight | null,
): Weighing {
  const relative = new Set<string>();
  const weighed = new Map<SiblingGroup, WeighedGroup>();
  const marks = new Set(grouped(groups, ({ kind }) => kind).flatMap((all) => (areRelative(all) ? all : [])));
  for (const level of grouped(groups, (group) => group.level)) {
    if (areRelative(level) || level.every((group) => marks.has(group))) {
      for (const { members, own } of level) if (own) for (const { id } of members) relative.add(id);
      continue;
    }
    const ofParents = sharesOfParents(level, weightOf);
    const inPoints = level.some(({ members }) =>
      knownWeights(members).some((one) => !isPercent(one) && one.fraction > 1),
    );
    for (const group of level) {
      const upper = ofParents ? weightOf(group.parent) : null;
      const fractions = isInFractions(group.members) && !(ofParents && inPoints);
      weighed.set(group, weigh(group, fractions, upper && sumOfWeights([{ id: "", weight: upper }])));
    }
  }
  return { groups: groups.flatMap((group) => weighed.get(group) ?? []), relative };
}

/** 0,2 among points, 30 and 30 and "20 %": a fraction, where that makes the whole. */
function isOddFraction(
  weight: WrittenWeight | null,
  { members }: SiblingGroup,
  whole: number | null,
): boolean {
  if (!isKnown(weight) || isPercent(weight) || weight.fraction <= 0 || weight.fraction >= 1) return false;
  const sum = members.reduce((total, member) => {
    const odd = isKnown(member.weight) && member.weight.fraction < 1;
    return total + (fractionOf(member.weight, odd) ?? 0);
  }, 0);
  return Math.abs(sum - (whole ?? 1)) < 1e-6;
}

function weigh(group: SiblingGroup, inFractions: boolean, whole: number | null): WeighedGroup {
  const weights = group.members.map(({ weight }) =>
    fractionOf(weight, inFractions || isOddFraction(weight, group, whole)),
  );
  const sum = rounded(weights.reduce<number>((total, weight) => total + (weight ?? 0), 0));
  return {
    ...group,
    weights,
    whole: group.stated ? sum : (whole ?? 1),
    sum,
    complete: !weights.includes(null),
  };
}
