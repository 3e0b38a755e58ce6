import { NUMBER_FEATURES } from "../../../src/reading/roles/features/numbers";
import { column, seenIn } from "./seen";

const seen = (...cells: string[]) => seenIn(column("x", cells), 0, NUMBER_FEATURES);

describe("what numbers look like", () => {
  it.each([
    ["adding up to 100", ["40", "35", "25"], "whole100=all"],
    ["adding up to 100 %", ["40%", "60%"], "whole100=all"],
    ["thirds", ["33,3", "33,3", "33,3"], "whole100=all"],
    ["sevenths", Array.from({ length: 7 }, () => "14,3"), "whole100=all"],
    ["whole up to 100", ["3", "12"], "smallWhole>"],
    ["fives", ["15", "40"], "fives>"],
    ["fractions", ["0,4", "0,6"], "fraction>"],
    ["large", ["900", "1200"], "large>"],
    ["negative", ["-2", "3"], "negative"],
    ["years", ["2024", "2025"], "years"],
    ["counting on", ["1", "2", "3"], "counts=on"],
    ["counting again", ["1", "2", "1", "2"], "counts=again"],
    ["mixed", ["30", "40%", "31/12/2026"], "mixed"],
  ])("%s", (_name, cells, expected) => {
    expect(seen(...cells)).toContain(expected);
  });

  it("that add up to 100 below each title", () => {
    const drawing = "| A | B |\n| uno | 60 |\n| ^ | 40 |\n| due | 70 |\n| ^ | 30 |";
    expect(seenIn(drawing, 1, NUMBER_FEATURES)).toContain("whole100=groups");
  });

  it("that add up to nothing in particular", () => {
    expect(seen("40", "35").filter((key) => key.startsWith("whole100"))).toEqual([]);
  });
});
