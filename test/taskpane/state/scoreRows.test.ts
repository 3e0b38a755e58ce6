import type { Scored } from "../../../src/model/score";
import { scoreRows, waitingForActuals } from "../../../src/taskpane/state/scoreRows";
import { reviewOf, SAMPLE } from "../../support/samplePlan";

it("lists objectives with their scores, those without one too", () => {
  const { plan } = reviewOf(SAMPLE);
  const [first] = plan.nodes;
  const scores = new Map<string, Scored>([[first?.id ?? "", { score: 0.8, measured: 0.5, detail: null }]]);
  expect(
    scoreRows(plan, scores).map(({ title, depth, score, measured }) => [title, depth, score, measured]),
  ).toEqual([
    ["1 Servizi digitali", 0, 0.8, 0.5],
    ["1.1 Sportello online", 1, null, 0],
    ["1.2 Formazione del personale", 1, null, 0],
    ["2 Imprese", 0, null, 0],
    ["2.1 Contributi alle imprese", 1, null, 0],
    ["2.2 Fiere", 1, null, 0],
  ]);
});

it("knows the empty cells that wait for a result", () => {
  const { plan } = reviewOf(`
    | Obiettivo operativo | Indicatore | Target 2026 | Consuntivo 2026 |
    | 1.1 Sportello       | Pratiche   | >= 90%      | 92%             |
    | 1.2 Formazione      | Ore        | 20          |                 |`);
  expect(waitingForActuals(plan)).toEqual([{ sheet: "Piano", row: 2, col: 3 }]);
});
