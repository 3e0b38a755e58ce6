import type { Learned } from "../../src/reading/roles/weighEvidence";
import type { Outcome } from "./leaveOut";

/** How many outcomes make a point of the calibration, at least. */
const POINT = 40;

/** Share that was right; a few outcomes that are all right are not everything. */
const rightIn = ({ right, count }: { readonly right: number; readonly count: number }): number =>
  (right + 0.5) / (count + 1);

/** How often choices were right by the chance the engine gave them: made to rise by joining neighbours that fall (pool adjacent violators). */
export function calibrationOf(outcomes: readonly Outcome[]): Learned["calibration"] {
  const sorted = [...outcomes].sort((a, b) => a.certainty - b.certainty);
  const pools: { sum: number; right: number; count: number }[] = [];
  for (let from = 0; from < sorted.length; from += POINT) {
    const some = sorted.slice(from, from + POINT);
    pools.push({
      sum: some.reduce((sum, { certainty }) => sum + certainty, 0),
      right: some.filter(({ right }) => right).length,
      count: some.length,
    });
    for (;;) {
      const [before, last] = [pools.at(-2), pools.at(-1)];
      if (!before || !last || rightIn(before) < rightIn(last)) break;
      pools.splice(-2, 2, {
        sum: before.sum + last.sum,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  const round = (number: number) => Math.round(number * 1000) / 1000;
  return pools.map(
    ({ sum, right, count }) => [round(sum / count), round(rightIn({ right, count }))] as const,
  );
}
