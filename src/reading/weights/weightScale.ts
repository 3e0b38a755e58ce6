import { asFraction, type Fraction } from "../../model/weight";
import type { WrittenWeight } from "../model";

/** A node or an indicator among its siblings. */
export interface Weighed {
  readonly id: string;
  readonly weight: WrittenWeight | null;
}

/** A weight with a number. */
export type KnownWeight = WrittenWeight & { readonly fraction: number };

/** Whether a weight has a number at all. */
export const isKnown = (weight: WrittenWeight | null): weight is KnownWeight =>
  weight !== null && weight.fraction !== null;

/** Whether a weight is a percentage, whatever its group: "50%", 0.5 formatted as one. */
export const isPercent = ({ stored, text }: WrittenWeight): boolean =>
  stored === "percent" || /%|per\s*cento/i.test(text);

/** The numbers of a group as written; those without are left out. */
export function knownWeights(members: readonly Weighed[]): readonly KnownWeight[] {
  const known: KnownWeight[] = [];
  for (const { weight } of members) if (isKnown(weight)) known.push(weight);
  return known;
}

/**
 * Whether the plain numbers of one sibling group are fractions. The scale is inferred once: all of them at most 1 means fractions,
 * unless read as percent the group comes nearer to 100 %; otherwise they are points of 100.
 */
export function isInFractions(members: readonly Weighed[]): boolean {
  let plain = 0;
  let percent = 0;
  for (const { weight } of members) {
    if (!isKnown(weight)) continue;
    if (isPercent(weight)) percent += weight.fraction;
    else if (Math.abs(weight.fraction) > 1) return false;
    else plain += weight.fraction;
  }
  return Math.abs(percent + plain - 1) <= Math.abs(percent + plain / 100 - 1) + 0.5;
}

/** A weight as a fraction; `inFractions` is the scale of its group. Null where it is blank or no number. */
export function fractionOf(weight: WrittenWeight | null, inFractions: boolean): Fraction | null {
  if (!isKnown(weight)) return null;
  return asFraction(rounded(inFractions || isPercent(weight) ? weight.fraction : weight.fraction / 100));
}

/** Sum of the known weights of some siblings read on one scale: a fraction. */
export function sumOfWeights(members: readonly Weighed[], inFractions = isInFractions(members)): number {
  let sum = 0;
  for (const { weight } of members) sum += fractionOf(weight, inFractions) ?? 0;
  return rounded(sum);
}

/** Without the dust of binary fractions. */
export const rounded = (value: number): number => Math.round(value * 1e10) / 1e10;
