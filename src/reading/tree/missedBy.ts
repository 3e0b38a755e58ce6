import { sumOfWeights, type Weighed } from "../weights/weightScale";

/** How far some siblings are from 100 %, as a fraction. */
export const missedBy = (members: readonly Weighed[]): number => Math.abs(sumOfWeights(members) - 1);
