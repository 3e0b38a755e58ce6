import { spawnSync } from "node:child_process";
import { recognise } from "../../src/choice/recognise";
import { defaultProfile } from "../../src/model/profile";
import { planJson } from "../../src/reports/planJson";
import { corpusFile, corpusNames, describeCorpus } from "../support/corpus";
import { loadWorkbook } from "../support/loadWorkbook";

describeCorpus("the reference workbooks are read as people read them", () => {
  it.each(corpusNames)("%s: every figure at least 99 %%", async (name) => {
    const plan = recognise(await loadWorkbook(corpusFile(`${name}.xlsx`)), defaultProfile);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [corpusFile("compare.mjs"), corpusFile(`${name}.truth.json`), "-", "--min", "0.99"],
      { encoding: "utf8", input: JSON.stringify(planJson(plan, { language: "it" })) },
    );
    expect({ status, report: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, report: "" });
  });
});
