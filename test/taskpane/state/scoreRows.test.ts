import type { Scored } from "../../../src/model/score";
import { everyScore, filterScores, levelsOf, responsiblesOf } from "../../../src/taskpane/state/scoreFilter";
import { scoreRows, waitingForActuals, type ScoreRow } from "../../../src/taskpane/state/scoreRows";
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
    ["Pratiche evase online", 2, null, 0],
    ["1.2 Formazione del personale", 1, null, 0],
    ["Ore di formazione", 2, null, 0],
    ["2 Imprese", 0, null, 0],
    ["2.1 Contributi alle imprese", 1, null, 0],
    ["Domande evase", 2, null, 0],
    ["2.2 Fiere", 1, null, 0],
    ["Imprese partecipanti", 2, null, 0],
  ]);
});

it("lists areas and actions that have indicators of their own, and no others", () => {
  const { plan } = reviewOf(`
    | Obiettivo operativo | Indicatore | Target 2026 |
    | 1.1 Sportello       | Ore        | 20          |`);
  const [node] = plan.nodes;
  const nodes = node
    ? [
        { ...node, id: "above", kind: "area" as const },
        { ...node, kind: "area" as const },
      ]
    : [];
  const rows = scoreRows({ ...plan, nodes }, new Map());
  expect(rows.map(({ kind, depth }) => `${kind} ${depth}`)).toEqual(["area 0", "indicator 1"]);
  expect(levelsOf(rows)).toEqual(["area", "indicator"]);
});

it("knows the empty cells that wait for a result", () => {
  const { plan } = reviewOf(`
    | Obiettivo operativo | Indicatore | Target 2026 | Consuntivo 2026 |
    | 1.1 Sportello       | Pratiche   | >= 90%      | 92%             |
    | 1.2 Formazione      | Ore        | 20          |                 |`);
  expect(waitingForActuals(plan)).toEqual([{ sheet: "Piano", row: 2, col: 3 }]);
});

const scored = (id: string, score: number | null, responsible: readonly string[] = []): ScoreRow => ({
  id,
  title: id,
  at: { sheet: "Piano", row: 0, col: 0 },
  kind: "indicator",
  depth: 0,
  responsible,
  target: null,
  result: null,
  score,
  measured: score === null ? 0 : 1,
});

it("sorts the worst first, those without a score last, equals as in the plan", () => {
  const rows = [scored("a", null), scored("b", 0.9), scored("c", 0.2), scored("d", 0.9), scored("e", null)];
  const ids = (order: "plan" | "worst") =>
    filterScores(rows, { ...everyScore, order }, []).map(({ id }) => id);
  expect(ids("worst").join("")).toBe("cbdae");
  expect(ids("plan").join("")).toBe("abcde");
});

it("filters by responsible, and names each once", () => {
  const rows = [scored("a", 1, ["Tributi", "Affari generali"]), scored("b", 1, ["Tributi"]), scored("c", 1)];
  expect(responsiblesOf(rows)).toEqual(["Affari generali", "Tributi"]);
  expect(filterScores(rows, { ...everyScore, responsible: "Tributi" }, []).map(({ id }) => id)).toEqual([
    "a",
    "b",
  ]);
});
