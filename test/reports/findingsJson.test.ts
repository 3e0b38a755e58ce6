import type { Finding } from "../../src/model/finding";
import { findingsJson } from "../../src/reports/findingsJson";
import { cell, samplePlan } from "./samplePlan";

const findings: readonly Finding[] = [
  {
    rule: "weights-sum",
    severity: "error",
    message: { it: "I pesi sommano a 60 %.", en: "The weights add up to 60 %." },
    at: cell("D2"),
    related: [cell("D4")],
    about: ["n2", "n3"],
    fix: {
      title: { it: "Riscala i pesi", en: "Rescale the weights" },
      changes: [{ at: cell("D4"), value: 0.4, format: "0%" }],
    },
    ignored: null,
  },
  {
    rule: "weight-missing",
    severity: "warning",
    message: { it: "Manca il peso.", en: "The weight is missing." },
    at: cell("C4", "Pesi dirigenti"),
    related: [],
    about: ["n3"],
    fix: null,
    ignored: "obiettivo sospeso",
  },
];

const judged = { plan: samplePlan, findings, verdict: "notPublishable" } as const;

it("writes findings as the contract has them", () => {
  const json = findingsJson(judged, "it");
  expect(json).toMatchObject({ version: 1, workbook: "piano.xlsx", verdict: "notPublishable" });
  expect(json.findings).toEqual([
    {
      rule: "weights-sum",
      severity: "error",
      message: "I pesi sommano a 60 %.",
      sheet: "Piano",
      cell: "D2",
      related: [{ sheet: "Piano", cell: "D4" }],
      subject: "n2",
      about: ["n2", "n3"],
      fix: { title: "Riscala i pesi", changes: [{ sheet: "Piano", cell: "D4", value: 0.4, format: "0%" }] },
      ignored: null,
    },
    {
      rule: "weight-missing",
      severity: "warning",
      message: "Manca il peso.",
      sheet: "Pesi dirigenti",
      cell: "C4",
      related: [],
      subject: "n3",
      about: ["n3"],
      fix: null,
      ignored: "obiettivo sospeso",
    },
  ]);
});

it("has no subject where a finding is about a sheet", () => {
  const ofSheet = findings.map((finding) => ({ ...finding, about: [] }));
  expect(findingsJson({ ...judged, findings: ofSheet }, "it").findings[0]?.subject).toBeNull();
});

it("counts what stands, not what the planner chose to ignore", () => {
  expect(findingsJson(judged, "it").summary).toEqual({
    error: 1,
    warning: 0,
    info: 0,
    objectives: 2,
    indicators: 1,
  });
});

it("speaks English when asked", () => {
  expect(findingsJson(judged, "en").findings[0]).toMatchObject({
    message: "The weights add up to 60 %.",
    fix: { title: "Rescale the weights" },
  });
});
