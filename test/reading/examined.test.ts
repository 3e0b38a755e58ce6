import { recognise } from "../../src/reading/recognise";
import { defaultProfile } from "../../src/model/profile";
import { planMistakes } from "../support/comparePlan";
import { examinedPictures } from "./examinedPictures";

it.each(examinedPictures())("reads $family/$name", ({ workbook, plan }) => {
  const read = recognise(workbook, defaultProfile);
  if (plan === null) expect(read.nodes).toEqual([]);
  else expect(planMistakes(read, plan)).toEqual([]);
});
