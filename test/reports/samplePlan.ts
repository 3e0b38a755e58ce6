import type { Address } from "../../src/model/address";
import { type Plan, type PlanNode } from "../../src/model/plan";
import { type Indicator } from "../../src/model/indicator";
import { asFraction, type Weight } from "../../src/model/weight";

/** A cell of the sheet "Piano", given as "B5". */
export const cell = (a1: string, sheet = "Piano"): Address => ({
  sheet,
  row: Number(a1.slice(1)) - 1,
  col: a1.charCodeAt(0) - 65,
});

const weigh = (fraction: number | null, at: Address, text = ""): Weight => ({
  fraction: fraction === null ? null : asFraction(fraction),
  text,
  at,
  stored: fraction === null ? "blank" : "percent",
});

export const node = (fields: Partial<PlanNode> & Pick<PlanNode, "id">): PlanNode => ({
  plan: 0,
  parent: null,
  kind: "strategicObjective",
  code: null,
  title: { value: "Senza nome", at: cell("A1") },
  weight: null,
  relativeWeight: null,
  perspective: null,
  priority: null,
  responsible: [],
  description: null,
  actions: [],
  mentions: [],
  blanks: {},
  ...fields,
});

export const indicator = (fields: Partial<Indicator> & Pick<Indicator, "id" | "parent">): Indicator => ({
  plan: 0,
  code: null,
  name: { value: "Senza nome", at: cell("A1") },
  algorithm: null,
  weight: null,
  relativeWeight: null,
  direction: null,
  unit: null,
  source: null,
  kpiType: null,
  polarity: null,
  frequency: null,
  responsible: [],
  baseline: null,
  targets: [],
  thresholds: [],
  actuals: [],
  monitoring: null,
  status: "active",
  statusNote: null,
  aggregate: false,
  blankTargets: [],
  blankActuals: [],
  blankThresholds: [],
  blanks: {},
  ...fields,
});

/** Two objectives under an area, one with a weight left blank and one whose weight stands on another sheet. */
export const samplePlan: Plan = {
  workbook: "piano.xlsx",
  year: 2026,
  plans: [{ name: null, year: 2026 }],
  sheets: [
    {
      name: "Piano",
      recognised: true,
      layout: "table",
      certainty: 0.97,
      coverage: 0.9,
      plan: 0,
      fields: [
        {
          heading: "Peso",
          role: "weight:operationalObjective",
          certainty: 0.98,
          runnerUp: "weight:indicator",
          cells: [{ top: 1, left: 3, bottom: 3, right: 3 }],
          because: [{ it: "l'intestazione dice «peso»", en: "its heading says “peso”" }],
          share: null,
          period: null,
          anchor: { headings: ["peso"] },
        },
      ],
      hidden: false,
      evidence: [cell("B1")],
      blocks: [],
    },
    {
      name: "Note",
      recognised: false,
      layout: null,
      certainty: 0.1,
      coverage: 0,
      plan: null,
      fields: [],
      hidden: true,
      evidence: [],
      blocks: [],
    },
  ],
  nodes: [
    node({ id: "n1", kind: "area", title: { value: "Imprese\ne territorio", at: cell("A2") } }),
    node({
      id: "n2",
      parent: "n1",
      code: { value: "1.1", at: cell("B2") },
      title: { value: "Ridurre i tempi di risposta", at: cell("C2") },
      weight: weigh(0.6, cell("C4", "Pesi dirigenti"), "60%"),
      perspective: { value: "Utenti", at: cell("H2") },
      responsible: [
        { value: "Rossi", at: cell("G2") },
        { value: "Verdi", at: cell("G3") },
      ],
      mentions: [{ at: cell("A9"), code: "1.1", title: "Ridurre i tempi" }],
    }),
    node({
      id: "n3",
      parent: "n1",
      code: { value: "1.2", at: cell("B4") },
      title: { value: "Formare il personale", at: cell("C4") },
      weight: weigh(null, cell("D4")),
    }),
  ],
  indicators: [
    indicator({
      id: "i1",
      parent: "n2",
      name: { value: "Giorni di attesa", at: cell("E2") },
      weight: weigh(1, cell("F2"), "100%"),
      unit: { value: "gg", at: cell("J2") },
      baseline: { text: "32", at: cell("K2"), stored: "number", number: 32 },
      targets: [{ period: "2026", text: "28", at: cell("L2"), stored: "number", number: 28 }],
      thresholds: [
        { level: 0.8, text: "29", at: cell("M2"), stored: "number", number: 29 },
        { level: 0.6, text: "30", at: cell("N2"), stored: "number", number: 30 },
      ],
      actuals: [
        { period: "30/6/2026", text: "31", at: cell("O2"), stored: "number", number: 31 },
        { period: "2026", text: "29", at: cell("P2"), stored: "number", number: 29 },
      ],
      monitoring: { text: "in linea con target", state: "onTrack", at: cell("Q2") },
    }),
  ],
  weightGroups: [
    {
      by: "parent",
      parent: "n1",
      label: null,
      members: ["n2", "n3"],
      weights: [asFraction(0.6), null],
      whole: 1,
      sum: 0.6,
      complete: false,
    },
    {
      by: "parent",
      parent: "n2",
      label: null,
      members: ["i1"],
      weights: [asFraction(1)],
      whole: 1,
      sum: 1,
      complete: true,
    },
    {
      by: "manager",
      parent: null,
      label: "Rossi",
      members: ["n2"],
      weights: [asFraction(0.6)],
      whole: 1,
      sum: 0.6,
      complete: true,
    },
  ],
  questions: [],
  notRead: [],
  unread: [{ at: cell("R9"), text: "vedi\nallegato" }],
  errors: [],
  hidden: [],
};
