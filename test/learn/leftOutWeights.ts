import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { WeightsFile } from "../../src/reading/roles/weighEvidence";
import type { Lesson } from "./harvest";
import { learnFrom } from "./learnFrom";

/** By family what the others teach. */
export type LeftOutWeights = ReadonlyMap<string, WeightsFile>;

/** Not for keeps: the first step of `npm run learn` hands it on to the last. */
const path = join(__dirname, "../../node_modules/.cache/cruscotto/leftOut.json");

/** Learns for every family what the others teach, and keeps it for the steps that follow. */
export function learnLeftOut(lessons: readonly Lesson[]): LeftOutWeights {
  const families = new Map(
    [...new Set(lessons.map(({ family }) => family))].map(
      (family) => [family, learnFrom(lessons.filter((lesson) => lesson.family !== family))] as const,
    ),
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(Object.fromEntries(families)));
  return families;
}

/** What the first step learned. */
export const keptLeftOut = (): LeftOutWeights =>
  new Map(Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, WeightsFile>));
