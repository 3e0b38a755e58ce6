import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import type { Plan } from "../../src/model/plan";
import type { Role } from "../../src/model/role";
import type { Answer, FieldReading, Question, SheetReading } from "../../src/model/sheetReading";
import { review } from "../../src/review";
import { judgePlan } from "../../src/rules/judgePlan";
import { reviewOf, SAMPLE } from "../support/samplePlan";

const { plan, findings } = reviewOf(SAMPLE);
const right = findings.filter(({ severity }) => severity !== "error");

const field = (role: Role, certainty: number): FieldReading => ({
  heading: "Valore",
  role,
  certainty,
  runnerUp: null,
  cells: [],
  because: [],
  share: null,
  period: null,
  anchor: { headings: ["valore"] },
});
const withSheet = (more: Partial<SheetReading>): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, ...more })),
});
/** With some cells of its one sheet unread. */
const withUnread = (count: number, from: Plan): Plan => ({
  ...from,
  unread: Array.from({ length: count }, (_, row) => ({
    at: { sheet: from.sheets[0]?.name ?? "", row, col: 9 },
    text: "a",
  })),
});
const asking = (...corrections: readonly Answer["correction"][]): Plan => {
  const label = { it: "", en: "" };
  const answers = corrections.map((correction) => ({ label, correction, certainty: 0.5 }));
  const question: Question = { id: "q1", sheet: "Piano", cells: [], ask: label, answers };
  return { ...plan, questions: [question] };
};
const as = (role: Role) => ({ kind: "role", role, headings: ["valore"] }) as const;

it.each<[string, Plan, string]>([
  ["everything is sure", withSheet({ fields: [field("target", 0.8), field("source", 0.4)] }), "publishable"],
  ["a target is unsure", withSheet({ fields: [field("target", 0.79)] }), "cannotJudge"],
  ["a title is unsure", withSheet({ fields: [field("title:area", 0.5)] }), "cannotJudge"],
  ["a name is unsure", withSheet({ fields: [field("name", 0.5)] }), "cannotJudge"],
  ["a weight is unsure", withSheet({ fields: [field("weight:indicator", 0.5)] }), "cannotJudge"],
  ["it is asked whether a column is a weight", asking(as("aside"), as("weight:objective")), "cannotJudge"],
  ["it is asked whether a column is a note", asking(as("aside"), as("note")), "publishable"],
  [
    "it is asked whether rows are headings",
    asking({ kind: "headings", texts: ["a"], rows: 1 }),
    "cannotJudge",
  ],
  ["a sheet is hardly understood", withUnread(4, withSheet({ coverage: 0.84 })), "cannotJudge"],
  [
    "three cells of a small sheet are not understood",
    withUnread(3, withSheet({ coverage: 0.82 })),
    "publishable",
  ],
  [
    "some cells of a large sheet are not understood",
    withUnread(4, withSheet({ coverage: 0.85 })),
    "publishable",
  ],
  ["a sheet that is no plan is not understood", withSheet({ coverage: 0, recognised: false }), "publishable"],
  [
    "a column of a sheet that is no plan is unsure",
    withSheet({ fields: [field("title:area", 0.5)], recognised: false }),
    "publishable",
  ],
  ["the file lost the formats of its numbers", { ...plan, formatsLost: true }, "cannotJudge"],
  ["objectives have no indicators yet", { ...plan, indicators: [] }, "publishable"],
  ["nothing is recognised", reviewOf("| Pane | Latte |").plan, "cannotJudge"],
])("where %s", (_case, judged, verdict) => expect(judgePlan(judged, right)).toBe(verdict));

it("says no where an error stands, and counts none that is ignored", () => {
  expect(judgePlan(plan, findings)).toBe("notPublishable");
  const warnings = findings.map((finding) => ({ ...finding, severity: "warning" as const }));
  expect(judgePlan(plan, warnings)).toBe("publishable");
  const ignored = findings.map((finding) => ({ ...finding, ignored: "deciso in giunta" }));
  expect(judgePlan(plan, ignored)).toBe("publishable");
});

it("is made once, by the review", () => {
  expect(reviewOf(SAMPLE).verdict).toBe("notPublishable");
  expect(reviewOf("| Pane | Latte |").verdict).toBe("cannotJudge");
  expect(review({ ...drawSheet(SAMPLE).workbook, formatsLost: true }, defaultProfile).verdict).toBe(
    "cannotJudge",
  );
});
