import { describeCorpus } from "../../support/corpus";
import { expectGoodHarvest, onePlace, plantInto } from "../../support/plant/expectGoodHarvest";
import { corpusWorkbooks } from "../../support/plant/plantableWorkbooks";

/** How wide to plant: PLANT_SITES=10 npm run whole planted. */
const SITES = Number(process.env.PLANT_SITES ?? 3);

describeCorpus("planted into the reference workbooks", () => {
  it("is found", async () => {
    expectGoodHarvest(plantInto(await corpusWorkbooks(), SITES, onePlace));
  }, 600_000);
});
