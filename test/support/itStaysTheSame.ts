import { recognise } from "../../src/layouts/recognise";
import type { Workbook } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import { loadWorkbook } from "./loadWorkbook";
import { planDifferences } from "./planDifferences";
import { seeded } from "./transform/random";
import type { Transformation } from "./transform/transformation";

const SEEDS = [1, 2];
const SHOWN = 20;

/** Tests that the plan of a workbook stays the same, addresses aside, under each of some changes. */
export function itStaysTheSame(
  path: string,
  transformations: readonly Transformation[],
  seeds: readonly number[] = SEEDS,
): void {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = await loadWorkbook(path);
  });

  it.each(transformations.map((each) => [each.name, each] as const))("%s", (_name, transformation) => {
    const plan = recognise(workbook, defaultProfile);
    expect(plan.indicators.length).toBeGreaterThan(0);
    for (const seed of seeds) {
      const changed = transformation.apply(workbook, seeded(seed));
      const found = recognise(changed.workbook, defaultProfile);
      const differences = planDifferences(plan, found, { joinTwins: transformation.joinsTwins ?? false });
      expect(differences.slice(0, SHOWN)).toEqual([]);
    }
  });
}
