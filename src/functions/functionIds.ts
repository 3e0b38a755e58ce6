/** Ids of all functions, in the order of `functions.ts`, for the script that must not load them. */
export const functionIds = [
  ...["SCORE", "THRESHOLD", "MET", "ROLLUP", "WEIGHTSUM", "WEIGHTSOK", "TARGET", "EXPLAIN"],
  ...["STATUS", "TREE", "FINDINGS"],
] as const;
