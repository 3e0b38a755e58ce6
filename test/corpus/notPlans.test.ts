import { recognise } from "../../src/reading/recognise";
import { defaultProfile } from "../../src/model/profile";
import { notPlans } from "../support/negatives/notPlans";

it.each(notPlans)("%s is no plan", (_name, workbook) => {
  const plan = recognise(workbook, defaultProfile);
  expect(plan.nodes.map((node) => node.title.value)).toEqual([]);
  expect(plan.indicators.map((indicator) => indicator.name.value)).toEqual([]);
  expect(plan.sheets.filter((sheet) => sheet.recognised)).toEqual([]);
});
