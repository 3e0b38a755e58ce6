import fc from "fast-check";
import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/layouts/recognise";
import { defaultProfile } from "../../src/model/profile";
import { arbitraryPlan } from "../support/drawnPlan/arbitraryPlan";
import { drawnPlanText } from "../support/drawnPlan/drawnPlanText";
import { drawTable } from "../support/drawnPlan/drawTable";
import { planMistakes } from "../support/expectedPlan";

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

/** Fixed, so that a run finds what the last one found. */
const options = { seed: 20_260, numRuns: 200 };

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
});
