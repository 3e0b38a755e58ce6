import { recognise } from "../../src/reading/recognise";
import { defaultProfile } from "../../src/model/profile";
import { corpusFile, describeCorpus } from "../support/corpus";
import { loadWorkbook } from "../support/loadWorkbook";
import { planDifferences } from "../support/planDifferences";
import { seeded } from "../support/transform/random";
import { stackSheets } from "../support/transform/stackSheets";

/** Workbooks whose every sheet names its own upper levels, so that none is lost when they follow each other. */
const COMPLETE = ["cosenza-2015", "sondrio-2020"];

describeCorpus("the plan stays the same with all sheets pasted below each other", () => {
  it.each(COMPLETE)("%s", async (name) => {
    const workbook = await loadWorkbook(corpusFile(`${name}.xlsx`));
    const pasted = stackSheets.apply(workbook, seeded(1)).workbook;
    const differences = planDifferences(
      recognise(workbook, defaultProfile),
      recognise(pasted, defaultProfile),
    );
    expect(differences.slice(0, 20)).toEqual([]);
  });
});
