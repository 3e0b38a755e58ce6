import { recognise } from "../../src/reading/recognise";
import { defaultProfile } from "../../src/model/profile";
import { corpusFile, corpusNames, describeCorpus } from "../support/corpus";
import { loadWorkbook } from "../support/loadWorkbook";
import { truthReport } from "../support/truthReport";

describeCorpus("the reference workbooks are read as people read them", () => {
  it.each(corpusNames)("%s: every figure at least 99 %%", async (name) => {
    const plan = recognise(await loadWorkbook(corpusFile(`${name}.xlsx`)), defaultProfile);
    expect(truthReport(name, plan)).toBe("");
  });
});
