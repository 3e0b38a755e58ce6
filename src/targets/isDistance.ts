import type { TargetMeaning } from "../model/target";

/**
 * Whether a target asks how near to a group one stays, above it or below: "scostamento max 10 % dalla media". "10 % in più della media" has one
 * way.
 */
export function isDistance({ kind, operator, unsigned, change, value }: TargetMeaning): boolean {
  if (kind !== "relativeGroup" || operator !== "<=" || unsigned) return false;
  const most = change ?? value;
  return typeof most === "number" && most >= 0;
}
