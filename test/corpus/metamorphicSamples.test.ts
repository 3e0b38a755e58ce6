import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { recognise } from "../../src/layouts/recognise";
import type { Workbook } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import { loadWorkbook } from "../support/loadWorkbook";
import { planDifferences } from "../support/planDifferences";
import { seeded } from "../support/transform/random";
import { transformations } from "../support/transform/transformations";

const SEEDS = [1, 2];
const SHOWN = 20;

function itStaysTheSame(path: string): void {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = await loadWorkbook(path);
  });

  it.each(transformations.map((each) => [each.name, each] as const))("%s", (_name, transformation) => {
    const plan = recognise(workbook, defaultProfile);
    expect(plan.indicators.length).toBeGreaterThan(0);
    for (const seed of SEEDS) {
      const changed = transformation.apply(workbook, seeded(seed));
      const found = recognise(changed.workbook, defaultProfile);
      const differences = planDifferences(plan, found, { joinTwins: transformation.joinsTwins ?? false });
      expect(differences.slice(0, SHOWN)).toEqual([]);
    }
  });
}

describe("the plan of a sample stays the same when its sheets change", () => {
  const folder = resolve(__dirname, "../../assets/samples");
  const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
  describe.each(files)("%s", (file) => itStaysTheSame(join(folder, file)));
});
