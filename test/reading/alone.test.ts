import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { unseenPlans } from "../corpus/unseen/unseenPlans";
import { planMistakes } from "../support/comparePlan";
import { corpusFile, describeCorpus } from "../support/corpus";
import { loadWorkbook } from "../support/loadWorkbook";
import { truthReport } from "../support/truthReport";

/** Drawn plans that are still not read fully right. The list may only shrink. */
const OPEN = ["mission, programme and four levels of objectives", "cards with four labels a row"];

describe("with no other reader beside it", () => {
  it.each(Object.entries(unseenPlans).filter(([name]) => !OPEN.includes(name)))(
    "%s",
    (_name, { picture, plan }) => {
      expect(planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), plan)).toEqual([]);
    },
  );
});

describeCorpus("reference workbooks with no other reader beside it", () => {
  it.each(["brescia-2019", "cosenza-2015", "maremma-2019", "sondrio-2020"])(
    "%s: every figure at least 99 %%",
    async (name) => {
      const plan = recognise(await loadWorkbook(corpusFile(`${name}.xlsx`)), defaultProfile);
      expect(truthReport(name, plan)).toBe("");
    },
  );
});
