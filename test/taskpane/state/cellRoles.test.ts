import { cellRoles } from "../../../src/taskpane/state/cellRoles";
import { reviewOf, SAMPLE } from "../../support/samplePlan";

const roleOf = cellRoles(reviewOf(SAMPLE).plan, "Piano");

it.each([
  ["a title", 2, 1, "objective"],
  ["a weight", 2, 2, "weight"],
  ["an indicator's name", 2, 3, "indicator"],
  ["a target", 2, 4, "target"],
  ["a heading that decided", 1, 2, "heading"],
  ["the title of the sheet", 0, 0, "label"],
] as const)("knows %s", (_name, row, col, role) => {
  expect(roleOf(row, col)).toBe(role);
});

it("keeps the sheets apart", () => {
  expect(cellRoles(reviewOf(SAMPLE).plan, "Altro")(2, 2)).toBe("label");
});
