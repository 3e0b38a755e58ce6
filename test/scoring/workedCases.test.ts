import { explainScore, type ScoreRequest } from "../../src/scoring/explainScore";

/** The worked cases of the domain, to the digit. */
const CASES: readonly (readonly [ScoreRequest, number, boolean])[] = [
  [{ actual: "700", target: "880", thresholds: ["704", "528"], method: "step" }, 0.6, false],
  [{ actual: "700", target: "880", thresholds: ["704", "528"] }, 0.6, false],
  [
    { actual: "700", target: "880", thresholds: ["704", "528"], method: "linear" },
    0.6 + (0.2 * (700 - 528)) / (704 - 528),
    false,
  ],
  [{ actual: "700", target: "880", thresholds: ["704", "528"], method: "ratio" }, 700 / 880, false],
  [{ actual: "704", target: "880", thresholds: ["704", "528"], method: "step" }, 0.8, false],
  [{ actual: "704", target: "880", thresholds: ["704", "528"], method: "linear" }, 0.8, false],
  [{ actual: "704", target: "880", thresholds: ["704", "528"], method: "ratio" }, 0.8, false],
  [{ actual: "704", target: "880", thresholds: ["704", "528"], method: "min-max" }, 0.5, false],
  [{ actual: "29", target: "28", thresholds: ["29", "30"] }, 0.8, false],
  [{ actual: "30,5", target: "28", thresholds: ["29", "30"] }, 0, false],
  [{ actual: "30.5", target: "28", thresholds: ["29", "30"] }, 0, false],
  [{ actual: "SI", target: "SI" }, 1, true],
  [{ actual: "15/09", target: "luglio", thresholds: ["settembre", "ottobre"] }, 0.8, false],
  [{ actual: "24", target: "<=20gg.+5" }, 1, true],
  [{ actual: "26", target: "<=20gg.+5" }, 20 / 26, false],
  [{ actual: "92%", target: "> 90%" }, 1, true],
  [{ actual: "90%", target: "> 90%" }, 0.99, false],
  [{ actual: "11", target: "<= 10", method: "mirror" }, 0.9, false],
  [{ actual: "12/07/2015", target: "<= 30.06" }, 0, false],
  // A day without a year is of the plan's year, else of the result's own; the target's year is its thresholds' too.
  [{ actual: "15/03/2020", target: "luglio", year: 2019 }, 0, false],
  [{ actual: "15/03/2019", target: "luglio" }, 1, true],
  [{ actual: "15/07/2019", target: "30/06/2019", thresholds: ["31 luglio"] }, 0.8, false],
  [{ actual: "15/07/2020", target: "30/06/2019", thresholds: ["31 luglio"] }, 0, false],
  // A threshold is as strict as it says, not as its target is.
  [{ actual: "80%", target: "> 90%", thresholds: ["> 80%"], method: "step" }, 0, false],
  [{ actual: "80%", target: "> 90%", thresholds: ["80%"], method: "step" }, 0.8, false],
  [{ actual: "80%", target: ">= 90%", thresholds: [">= 80%"], method: "step" }, 0.8, false],
  // Only a strict target takes a hundredth from who just misses it.
  [{ actual: "999", target: ">= 1000" }, 0.999, false],
  // How far from a group's value.
  [{ actual: "0,69", target: "scostamento max 0,02 da media cluster", baseline: "0.7" }, 1, true],
  [{ actual: "0,74", target: "scostamento max 0,02 da media cluster", baseline: "0.7" }, 0.5, false],
  // A change in pieces, and one of several hundred per cent.
  [
    {
      actual: "-15",
      target: "riduzione di 20 sul 2018",
      thresholds: ["15", "10"],
      method: "step",
      year: 2019,
    },
    0.8,
    false,
  ],
  [{ actual: "+200%", target: "aumento del 400%", thresholds: ["300%"], method: "step" }, 0, false],
  [{ actual: "+300%", target: "aumento del 400%", thresholds: ["300%"], method: "step" }, 0.8, false],
];

it.each(CASES)("%j scores %d, met: %s", (request, score, met) => {
  expect(explainScore(request)).toMatchObject({ score: expect.closeTo(score, 12), met, reason: null });
});

it("prints the linear and ratio cases as the domain does", () => {
  const linear = explainScore({ actual: "700", target: "880", thresholds: ["704", "528"], method: "linear" });
  const ratio = explainScore({ actual: "26", target: "<=20gg.+5" });
  expect([linear.score?.toFixed(4), ratio.score?.toFixed(4)]).toEqual(["0.7955", "0.7692"]);
});

it("flags what was only tolerated", () => {
  expect(explainScore({ actual: "24", target: "<=20gg.+5" }).steps).toContain(
    "oltre il valore ma entro la tolleranza",
  );
  expect(explainScore({ actual: "20", target: "<=20gg.+5" }).steps.join()).not.toContain("tolleranza (");
});
