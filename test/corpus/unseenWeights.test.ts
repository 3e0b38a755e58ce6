import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/reading/recognise";
import { defaultProfile } from "../../src/model/profile";
import { unseenPlans } from "./unseen/unseenPlans";

it.each(Object.entries(unseenPlans))("%s: its weights, which are right, add up", (_name, { picture }) => {
  const { weightGroups } = recognise(drawSheet(picture).workbook, defaultProfile);
  const off = weightGroups.filter((group) => Math.abs(group.sum - 1) > 0.0005);
  expect(off.map(({ by, label, sum, members }) => ({ by, label, sum, count: members.length }))).toEqual([]);
});
