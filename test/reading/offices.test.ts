import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { planMistakes } from "../support/comparePlan";
import { pictures } from "./pictures";

describe("the pictures of offices", () => {
  it.each(
    pictures()
      .filter(({ family }) => family === "offices")
      .map((picture) => [picture.name, picture] as const),
  )("%s", (_name, { workbook, plan }) => {
    expect(planMistakes(recognise(workbook, defaultProfile), plan ?? "")).toEqual([]);
  });
});
