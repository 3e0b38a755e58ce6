import { sumOfWeights, type Weighed } from "../weights/weightScale";

/** How far some groups of siblings are from 100 % each, taken together: a fraction. */
export const missedBy = (...groups: readonly (readonly Weighed[])[]): number =>
  groups.reduce((missed, members) => missed + Math.abs(sumOfWeights(members) - 1), 0);
