import { nextStep, gravestFinding } from "../../../src/taskpane/state/nextStep";
import { defaultProfile } from "../../../src/model/profile";
import { reviewOf, SAMPLE } from "../../support/samplePlan";

const draft = { ...defaultProfile, severities: { "weights-sum": "warning" } } as const;
const silent = { ...defaultProfile, severities: { "weights-sum": "off" } } as const;

it("goes to the errors, then to the warnings, then to the check as it is", () => {
  expect(nextStep(reviewOf(SAMPLE))).toEqual({ kind: "errors", view: "check" });
  expect(nextStep(reviewOf(SAMPLE, draft))).toEqual({ kind: "warnings", view: "check" });
  expect(nextStep(reviewOf(SAMPLE, silent))).toEqual({ kind: "done", view: "check" });
});

it("asks first, where the reading is in doubt", () => {
  const sure = reviewOf(SAMPLE);
  const sheets = sure.plan.sheets.map((sheet) => ({ ...sheet, coverage: 0.5 }));
  const at = { sheet: sheets[0]?.name ?? "", row: 9, col: 0 };
  const unread = [0, 1, 2, 3].map((col) => ({ at: { ...at, col }, text: "?" }));
  const half = { ...sure.plan, sheets, unread };
  expect(nextStep({ ...sure, plan: half, verdict: "cannotJudge" })).toEqual({
    kind: "unread",
    view: "reading",
  });
});

it("goes to the check where the file lost what nobody can say in the reading", () => {
  const sure = reviewOf(SAMPLE);
  const plan = { ...sure.plan, formatsLost: true } as const;
  expect(nextStep({ ...sure, plan, verdict: "cannotJudge" })).toEqual({ kind: "done", view: "check" });
});

it("puts the gravest finding first, and none that is ignored", () => {
  const { findings } = reviewOf(SAMPLE);
  expect(gravestFinding(findings)?.rule).toBe("weights-sum");
  expect(gravestFinding(findings.map((finding) => ({ ...finding, ignored: "deciso" })))).toBeUndefined();
});
