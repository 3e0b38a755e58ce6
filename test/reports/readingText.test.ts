import type { Question } from "../../src/model/sheetReading";
import { readingJson } from "../../src/reports/readingJson";
import { readingText } from "../../src/reports/readingText";
import { samplePlan } from "./samplePlan";

const asked: Question = {
  id: "q1",
  sheet: "Piano",
  cells: [{ top: 1, left: 3, bottom: 3, right: 3 }],
  ask: { it: "Di chi è il peso?", en: "Whose weight is it?" },
  answers: [
    {
      label: { it: "peso dell'obiettivo operativo", en: "weight of the operational objective" },
      correction: { kind: "role", role: "weight:operationalObjective", headings: ["peso"] },
      certainty: 0.6,
    },
    {
      label: { it: "niente del piano", en: "nothing of the plan" },
      correction: { kind: "role", role: "aside", headings: ["peso"] },
      certainty: 0.3,
    },
  ],
};
const judged = {
  plan: { ...samplePlan, questions: [asked] },
  findings: [],
  verdict: "cannotJudge",
} as const;

const lines = (text: string): string[] => text.replaceAll("\u00a0", " ").split("\n");

it("asks first, then says sheet by sheet what was read and how sure that is", () => {
  expect(lines(readingText(judged, { language: "it" }))).toEqual([
    "piano.xlsx",
    "Non posso giudicare: 1 domanda su come ho letto.",
    "",
    "1 domanda",
    "1. Di chi è il peso?",
    "   Piano: D2:D4",
    "   – peso dell'obiettivo operativo (60 %)",
    "   – niente del piano (30 %)",
    "",
    "Piano · Tabella · sicuro · celle capite: 90 %",
    `  ${"«Peso»".padEnd(40)} peso dell'obiettivo operativo (sicuro)`,
    "",
    "Note · Nessun piano in questo foglio",
    "",
    "1 cella non capita",
    "  Piano!R9  vedi allegato",
    "",
  ]);
});

it("explains every field when asked: its cells, why, and what it might be else", () => {
  const explained = lines(readingText(judged, { language: "it", explain: true }));
  const at = explained.findIndex((line) => line.includes("«Peso»"));
  expect(explained.slice(at + 1, at + 4)).toEqual([
    "      D2:D4",
    "      Letta così perché l'intestazione dice «peso».",
    "      Oppure: peso dell'indicatore",
  ]);
});

it("breaks long reasons at the width", () => {
  const because = [{ it: "parola ".repeat(30), en: "" }];
  const sheets = samplePlan.sheets.map((sheet) => ({
    ...sheet,
    fields: sheet.fields.map((field) => ({ ...field, because })),
  }));
  const text = readingText(
    { ...judged, plan: { ...samplePlan, sheets } },
    { language: "it", explain: true, width: 60 },
  );
  const reasons = lines(text).filter((line) => line.startsWith("      "));
  expect(Math.max(...reasons.map((line) => line.length))).toBeLessThanOrEqual(60);
});

it("writes the same for programs", () => {
  expect(readingJson(judged.plan, judged.verdict, "en")).toMatchObject({
    workbook: "piano.xlsx",
    verdict: "cannotJudge",
    questions: [{ ask: "Whose weight is it?", answers: [{ certainty: 0.6 }, { role: "aside" }] }],
    sheets: [
      { confidence: 0.97, fields: [{ role: "weight:operationalObjective", runnerUp: "weight:indicator" }] },
      { recognised: false },
    ],
    unread: [{ cell: "R9" }],
  });
});
