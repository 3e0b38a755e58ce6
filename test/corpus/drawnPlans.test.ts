import fc from "fast-check";
import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/reading/recognise";
import { defaultProfile } from "../../src/model/profile";
import { arbitraryPlan } from "../support/drawnPlan/arbitraryPlan";
import { drawCards } from "../support/drawnPlan/drawCards";
import { drawnPlanText } from "../support/drawnPlan/drawnPlanText";
import { drawSections, withoutStrategicWeight } from "../support/drawnPlan/drawSections";
import { drawTable } from "../support/drawnPlan/drawTable";
import { planMistakes } from "../support/comparePlan";
import { howMany } from "../support/sample";

const weights = fc.constantFrom("number" as const, "percent" as const, "text" as const);

const tableStyle = fc.record({
  levels: fc.constantFrom("merged" as const, "repeated" as const, "once" as const),
  codes: fc.constantFrom("column" as const, "inTitle" as const),
  wording: fc.nat(3),
  weights,
  title: fc.constant(true),
  total: fc.boolean(),
  order: fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }),
});

const cardStyle = fc.record({
  indicators: fc.constantFrom("table" as const, "labels" as const),
  sheets: fc.constantFrom("one" as const, "several" as const),
  colons: fc.boolean(),
  blankRows: fc.constantFrom(0 as const, 1 as const, 2 as const),
  weights,
});

const sectionStyle = fc.record({
  heading: fc.constantFrom("colon" as const, "dash" as const),
  merged: fc.boolean(),
  headings: fc.constantFrom("each" as const, "once" as const),
  weights,
});

/** Fixed, so that a run finds what the last one found. */
const options = { seed: 20_260, numRuns: howMany(70, 200) };

const mistakes = (picture: string, expected: string) =>
  planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), expected);

describe("any plan is read back from the sheet it is drawn on", () => {
  it("as a table", () => {
    fc.assert(
      fc.property(arbitraryPlan, tableStyle, (plan, style) => {
        expect(mistakes(drawTable(plan, style), drawnPlanText(plan))).toEqual([]);
      }),
      options,
    );
  });

  it("as cards", () => {
    fc.assert(
      fc.property(arbitraryPlan, cardStyle, (plan, style) => {
        expect(mistakes(drawCards(plan, style), drawnPlanText(plan))).toEqual([]);
      }),
      options,
    );
  });

  it("as sections of a table", () => {
    fc.assert(
      fc.property(arbitraryPlan, sectionStyle, (plan, style) => {
        expect(mistakes(drawSections(plan, style), drawnPlanText(withoutStrategicWeight(plan)))).toEqual([]);
      }),
      options,
    );
  });
});
