import type { Cells } from "./cells";
import { explain } from "./explain";
import { findings } from "./findings";
import { met } from "./met";
import { rollUp } from "./rollUp";
import { score } from "./score";
import { status } from "./status";
import { target } from "./target";
import { threshold } from "./threshold";
import { tree } from "./tree";
import { weightsOk } from "./weightsOk";
import { weightSum } from "./weightSum";

/** A function as a host calls it: a range, or null for an argument left out, in the order of the metadata. */
export type PerfFunction = (...args: never[]) => Cells | Promise<Cells>;

/** Functions by their ids, which the metadata and nobody else writes. */
type FunctionsById = Readonly<Record<string, PerfFunction>>;

/** Every function of the namespace PERF by its id. */
export const functions: FunctionsById = {
  SCORE: score,
  THRESHOLD: threshold,
  MET: met,
  ROLLUP: rollUp,
  WEIGHTSUM: weightSum,
  WEIGHTSOK: weightsOk,
  TARGET: target,
  EXPLAIN: explain,
  STATUS: status,
  TREE: tree,
  FINDINGS: findings,
};
