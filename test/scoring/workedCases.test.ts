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
