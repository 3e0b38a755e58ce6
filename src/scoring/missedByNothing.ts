/** A score of 1 always means that the target is met: a strict target that is not, even by nothing, earns at most this. */
export const MISSED_BY_NOTHING = 0.99;
