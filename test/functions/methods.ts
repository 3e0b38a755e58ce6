import type { ScoringMethod } from "../../src/model/profile";

/** Every method, and the one that is chosen by the row. */
export const METHODS: readonly (ScoringMethod | null)[] = [
  ...([null, "step", "linear", "ratio", "mirror", "min-max", "prior-year", "bands"] as const),
];

/** The plan's own year, and the years made-up plans have. */
export const YEARS = [null, 2026, 2027] as const;
