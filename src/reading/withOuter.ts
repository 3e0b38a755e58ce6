import type { Region } from "./model";

/** A region and those it stands in, from within. */
export const withOuter = (region: Region): readonly Region[] =>
  region.within ? [region, ...withOuter(region.within.region)] : [region];
