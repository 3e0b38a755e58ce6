import type { Correction } from "../../model/correction";
import type { Region } from "../model";
import { shareSaid } from "./corrections";

/** Regions whose thresholds earn what the planner said; the others are the same objects. */
export function withShares(
  regions: readonly Region[],
  corrections: readonly Correction[],
): readonly Region[] {
  const changed = new Map<Region, Region>();
  for (const region of regions) {
    const fields = region.fields.map((field, at) => {
      const share = shareSaid(corrections, region, at);
      return share === undefined ? field : { ...field, share };
    });
    if (fields.some((field, at) => field !== region.fields[at])) changed.set(region, { ...region, fields });
  }
  return regions.map((region) => {
    const now = changed.get(region) ?? region;
    const above = now.within && changed.get(now.within.region);
    return above && now.within ? { ...now, within: { ...now.within, region: above } } : now;
  });
}
