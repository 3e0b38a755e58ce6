import { rules } from "../../../src/rules/index";
import { expectGoodHarvest, PLANT_SEED, plantInto, someRules } from "../../support/plant/expectGoodHarvest";
import { drawnWorkbooks, sampleWorkbooks, unseenWorkbooks } from "../../support/plant/plantableWorkbooks";
import { howMany } from "../../support/sample";
import { planters } from "../../support/plant/planters";

it("can plant a defect of every rule", () => {
  expect(Object.keys(planters).sort()).toEqual(rules.map(({ id }) => id).sort());
});

it("finds what is planted into our samples", async () => {
  expectGoodHarvest(plantInto(await sampleWorkbooks(), 1, someRules(4)));
}, 600_000);

it("finds what is planted into plans of other bodies", () => {
  expectGoodHarvest(plantInto(unseenWorkbooks(), 1, someRules(9)));
}, 600_000);

it("finds what is planted into made-up plans", () => {
  expectGoodHarvest(plantInto(drawnWorkbooks(PLANT_SEED, howMany(1, 2)), 1));
}, 600_000);
