import { defaultProfile } from "../../../src/model/profile";
import {
  addCorrection,
  checkDraft,
  draftAt,
  removeCorrection,
} from "../../../src/taskpane/state/correctionDraft";

const draft = (column: string, row: string) => ({ sheet: "Piano", column, row, field: "weight" as const });

it.each([
  [" n ", "", { ok: true, correction: { sheet: "Piano", column: "N", field: "weight" } }],
  ["XFD", "4", { ok: true, correction: { sheet: "Piano", column: "XFD", field: "weight", headerRow: 4 } }],
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
    field: "target",
    row: "4",
  });
});

it("keeps one word per column, the last", () => {
  const first = { sheet: "Piano", column: "N", field: "weight" } as const;
  const second = { sheet: "Piano", column: "N", field: "target" } as const;
  const profile = addCorrection(addCorrection(defaultProfile, first), second);
  expect(profile.corrections).toEqual([second]);
  expect(removeCorrection(profile, second).corrections).toEqual([]);
});
