import { describeCorpus } from "../../support/corpus";
import { expectGoodHarvest, plantInto } from "../../support/plant/expectGoodHarvest";
import { corpusWorkbooks } from "../../support/plant/plantableWorkbooks";

/** How wide to plant: PLANT_SITES=10 npx jest test/rules/planted. */
const SITES = Number(process.env.PLANT_SITES ?? 3);

describeCorpus("planted into the reference workbooks", () => {
  it("is found", async () => {
    expectGoodHarvest(plantInto(await corpusWorkbooks(), SITES));
  }, 600_000);
});
