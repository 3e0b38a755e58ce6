import type { Scored } from "../../src/model/score";
import type { Question } from "../../src/model/sheetReading";
import { planJson } from "../../src/reports/planJson";
import { cell, samplePlan } from "./samplePlan";

const json = planJson(samplePlan, { language: "it" });

it("names version, workbook and every sheet", () => {
  expect(json).toMatchObject({ version: 1, workbook: "piano.xlsx", year: 2026 });
  expect(json.sheets).toEqual([
    {
      name: "Piano",
      recognised: true,
      layout: "table",
      confidence: 0.97,
      coverage: 0.9,
      plan: 0,
      fields: [
        {
          heading: "Peso",
          role: "weight:operationalObjective",
          certainty: 0.98,
          runnerUp: "weight:indicator",
          cells: "D2:D4",
          because: ["l'intestazione dice «peso»"],
          share: null,
          period: null,
        },
      ],
      hidden: false,
      evidence: ["B1"],
    },
    {
      name: "Note",
      recognised: false,
      layout: null,
      confidence: 0.1,
      coverage: 0,
      plan: null,
      fields: [],
      hidden: true,
      evidence: [],
    },
  ]);
});

it("writes nodes with fractions, A1 cells and the sheet of a value that stands elsewhere", () => {
  expect(json.nodes[1]).toEqual({
    id: "n2",
    plan: 0,
    parent: "n1",
    kind: "strategicObjective",
    code: "1.1",
    title: "Ridurre i tempi di risposta",
    weight: 0.6,
    weightCell: "Pesi dirigenti!C4",
    relativeWeight: null,
    perspective: "Utenti",
    priority: null,
    responsible: ["Rossi", "Verdi"],
    description: null,
    actions: [],
    mentions: [{ code: "1.1", title: "Ridurre i tempi", cell: "A9" }],
    sheet: "Piano",
    cell: "C2",
  });
});

it("keeps the cell of a blank weight, and neither where a level has none", () => {
  expect(json.nodes[2]).toMatchObject({ weight: null, weightCell: "D4" });
  expect(json.nodes[0]).toMatchObject({ weight: null, weightCell: null, code: null });
});

it("writes an indicator with all that was read of it", () => {
  expect(json.indicators[0]).toMatchObject({
    id: "i1",
    plan: 0,
    parent: "n2",
    relativeWeight: null,
    direction: null,
    directionAssumed: null,
    name: "Giorni di attesa",
    weight: 1,
    weightCell: "F2",
    unit: "gg",
    baseline: { text: "32", cell: "K2" },
    targets: [{ period: "2026", text: "28", cell: "L2", target: { value: 28 } }],
    thresholds: [
      { level: 0.8, text: "29", cell: "M2" },
      { level: 0.6, text: "30", cell: "N2" },
    ],
    actuals: [
      { period: "30/6/2026", text: "31", cell: "O2" },
      { period: "2026", text: "29", cell: "P2" },
    ],
    monitoring: { text: "in linea con target", state: "onTrack", cell: "Q2" },
    status: "active",
    statusNote: null,
    sheet: "Piano",
    cell: "E2",
  });
});

it("lists weight groups and unread cells", () => {
  expect(json.weightGroups[0]).toEqual({
    by: "parent",
    parent: "n1",
    label: null,
    members: ["n2", "n3"],
    weights: [0.6, null],
    whole: 1,
    sum: 0.6,
    complete: false,
  });
  expect(json.unread).toEqual([{ sheet: "Piano", cell: "R9", text: "vedi\nallegato" }]);
});

it("names the plans, what would be asked and what was not read", () => {
  const asked: Question = {
    id: "q1",
    sheet: "Piano",
    cells: [{ top: 1, left: 3, bottom: 3, right: 3 }],
    ask: { it: "Di chi è il peso?", en: "Whose weight is it?" },
    answers: [
      {
        label: { it: "dell'obiettivo", en: "of the objective" },
        correction: { kind: "role", role: "weight:operationalObjective", headings: ["peso"] },
        certainty: 0.6,
      },
      {
        label: { it: "niente del piano", en: "nothing of the plan" },
        correction: { kind: "notPart", texts: ["peso"], rows: 4 },
        certainty: 0.4,
      },
    ],
  };
  const range = { top: 0, left: 0, bottom: 0, right: 2 };
  const notRead = [{ at: cell("A1", "Note"), range, words: ["Obiettivo"] }];
  expect(planJson({ ...samplePlan, questions: [asked], notRead }, { language: "it" })).toMatchObject({
    plans: [{ name: null, year: 2026 }],
    questions: [
      {
        id: "q1",
        sheet: "Piano",
        cells: ["D2:D4"],
        ask: "Di chi è il peso?",
        answers: [
          { kind: "role", role: "weight:operationalObjective", label: "dell'obiettivo", certainty: 0.6 },
          { kind: "notPart", role: null, label: "niente del piano", certainty: 0.4 },
        ],
      },
    ],
    notRead: [{ sheet: "Note", cells: "A1:C1", words: ["Obiettivo"] }],
  });
});

it("survives a round trip through text", () => {
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

describe("with scores", () => {
  const scored: Scored = { score: 0.8, measured: 1, detail: null };
  const withScores = planJson(samplePlan, {
    language: "it",
    scores: new Map([
      ["i1", scored],
      ["n2", scored],
    ]),
  });

  it("gives every node and indicator its score and the share of weight that has one", () => {
    expect(withScores.nodes.map((node) => ("score" in node ? [node.score, node.measured] : []))).toEqual([
      [null, 0],
      [0.8, 1],
      [null, 0],
    ]);
    expect(withScores.indicators[0]).toMatchObject({ score: 0.8, measured: 1 });
  });

  it("puts an indicator's score at its last result", () => {
    expect(withScores.indicators[0]?.actuals).toEqual([
      { period: "30/6/2026", text: "31", cell: "O2" },
      { period: "2026", text: "29", cell: "P2", score: 0.8 },
    ]);
  });
});

it("says what every target means, in the wanted language", () => {
  const targetIn = (language: "it" | "en") =>
    planJson(samplePlan, { language }).indicators[0]?.targets[0]?.target;
  expect(targetIn("it")).toMatchObject({
    text: "28",
    kind: "comparison",
    value: 28,
    unit: "days",
    direction: "lower",
  });
  expect(targetIn("it")?.words).toContain("giorni");
  expect(targetIn("en")?.words).toContain("days");
});
