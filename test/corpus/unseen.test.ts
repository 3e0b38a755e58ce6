import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { planMistakes } from "../support/comparePlan";
import { unseenPlans } from "./unseen/unseenPlans";

it.each(Object.entries(unseenPlans))("%s", (_name, { picture, plan }) => {
  expect(planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), plan)).toEqual([]);
});
