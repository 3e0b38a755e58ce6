import type { Scored } from "../../src/model/score";
import { planScore } from "../../src/scoring/planScore";
import { reviewOf, SAMPLE } from "../support/samplePlan";

it("scores the whole plan by the weights of its topmost objectives", () => {
  const { plan } = reviewOf(SAMPLE);
  const [one, , , two] = plan.nodes;
  const scores = new Map<string, Scored>([
    [one?.id ?? "", { score: 0.8, measured: 1, detail: null }],
    [two?.id ?? "", { score: 0.4, measured: 0.5, detail: null }],
  ]);
  expect(planScore(plan, scores, "redistribute")).toEqual({ score: expect.closeTo(0.6), measured: 0.75 });
});
