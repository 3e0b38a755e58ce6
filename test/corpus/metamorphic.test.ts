import { recognise } from "../../src/layouts/recognise";
import type { Workbook } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import { corpusFile, corpusNames, describeCorpus } from "../support/corpus";
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

describeCorpus("the plan of a reference workbook stays the same when its sheets change", () => {
  describe.each(corpusNames)("%s", (name) => itStaysTheSame(corpusFile(`${name}.xlsx`)));
});
