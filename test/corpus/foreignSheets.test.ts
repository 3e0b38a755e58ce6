import { recognise } from "../../src/reading/recognise";
import { defaultProfile } from "../../src/model/profile";
import { corpusFile, corpusNames, describeCorpus } from "../support/corpus";
import { loadWorkbook } from "../support/loadWorkbook";
import { planDifferences } from "../support/planDifferences";
import { inSample } from "../support/sample";
import { seeded } from "../support/transform/random";
import { addForeignSheets } from "../support/transform/sheets";

const SHOWN = 20;

/** Other sheets at other places: two of four rolls for a workbook, the other two for the next. */
const seedsOf = (place: number) => [1, 2, 3, 4].filter((seed) => inSample(place, seed, 2));

describeCorpus("sheets of other kinds among those of a plan change nothing", () => {
  it.each(corpusNames)("%s", async (name) => {
    const workbook = await loadWorkbook(corpusFile(`${name}.xlsx`));
    const plan = recognise(workbook, defaultProfile);
    for (const seed of seedsOf(corpusNames.indexOf(name))) {
      const changed = addForeignSheets.apply(workbook, seeded(seed));
      const differences = planDifferences(plan, recognise(changed.workbook, defaultProfile));
      expect(differences.slice(0, SHOWN)).toEqual([]);
    }
  });
});
