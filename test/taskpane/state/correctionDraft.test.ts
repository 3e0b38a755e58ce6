import type { Correction } from "../../../src/model/correction";
import { defaultProfile } from "../../../src/model/profile";
import type { Role } from "../../../src/model/role";
import {
  addCorrection,
  checkDraft,
  draftAt,
  removeCorrection,
} from "../../../src/taskpane/state/correctionDraft";

const column = (letters: string, role: Role = "weight:objective") =>
  ({ kind: "role", role, headings: [], sheet: "Piano", column: letters }) as const;

const draft = (column: string, row: string) => ({
  sheet: "Piano",
  column,
  row,
  role: "weight:objective" as const,
});

it.each([
  [" n ", "", { ok: true, correction: { ...column("N") } }],
  ["XFD", "4", { ok: true, correction: { ...column("XFD"), headerRow: 4 } }],
  ["XFE", "", { ok: false, wrong: "column" }],
  ["7", "", { ok: false, wrong: "column" }],
  ["", "", { ok: false, wrong: "column" }],
  ["N", "0", { ok: false, wrong: "row" }],
  ["N", "quarta", { ok: false, wrong: "row" }],
  ["N", "1048577", { ok: false, wrong: "row" }],
])("reads column %j and row %j", (column, row, expected) => {
  expect(checkDraft(draft(column, row))).toEqual(expected);
});

it("starts from a cell the planner points at", () => {
  expect(draftAt({ sheet: "Piano", row: 3, col: 27 }, "target")).toEqual({
    sheet: "Piano",
    column: "AB",
    role: "target",
    row: "4",
  });
});

it("keeps one word per column, the last", () => {
  const first = column("N");
  const second = column("N", "target");
  const profile = addCorrection(addCorrection(defaultProfile, first), second);
  expect(profile.corrections).toEqual([second]);
  expect(removeCorrection(profile, second).corrections).toEqual([]);
});

it("keeps words about different labels, rows and sheets beside one another", () => {
  const said: readonly Correction[] = [
    { kind: "role", role: "target", headings: ["valore"] },
    { kind: "role", role: "baseline", headings: ["livello strategico", "valore"] },
    { kind: "headings", texts: ["voce a", "voce b"], rows: 1 },
    { kind: "section", text: "area amministrativa", level: "area" },
    { kind: "ownPlan", sheet: "Piano" },
  ];
  expect(said.reduce(addCorrection, defaultProfile).corrections).toEqual(said);
});

it("forgets that rows are headings when they turn out to be no part of the plan", () => {
  const texts = ["voce a", "voce b"];
  const profile = addCorrection(defaultProfile, { kind: "headings", texts, rows: 1 });
  const now = addCorrection(profile, { kind: "notPart", texts, rows: 4 });
  expect(now.corrections).toEqual([{ kind: "notPart", texts, rows: 4 }]);
});
