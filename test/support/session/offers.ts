import type { Correction } from "../../../src/model/correction";
import type { Grid, Workbook } from "../../../src/model/grid";
import type { Plan } from "../../../src/model/plan";
import { ROLES } from "../../../src/model/role";
import type { FieldReading } from "../../../src/model/sheetReading";
import {
  headingsFrom,
  notPartFrom,
  ownPlan,
  rowTexts,
  sectionAt,
  sheetNotPart,
} from "../../../src/taskpane/state/areaCorrections";
import { checkDraft, draftAt } from "../../../src/taskpane/state/correctionDraft";
import { offeredAnswers } from "../../../src/taskpane/state/offeredAnswers";
import {
  draftOf,
  FAMILIES,
  ownersOf,
  roleCorrection,
  withFamily,
} from "../../../src/taskpane/state/roleDraft";
import { runnerUpCorrection } from "../../../src/taskpane/state/runnerUpCorrection";

/** Something *Come ho letto* offers, made by the functions behind its buttons. */
export interface Offer {
  /** How it is offered: a button of a question, the runner-up of a field, a choice in "è qualcos'altro…", words about rows, sheets or a column. */
  readonly from: "question" | "runnerUp" | "role" | "rows" | "sheet" | "column";
  readonly correction: Correction;
}

const SHARES = ["", "80", "60", "50"];
const ROWS = [1, 2, 3];

/** What can be answered or taken with one click. */
export const quickOffers = (plan: Plan): readonly Offer[] => [
  ...plan.questions
    .flatMap(offeredAnswers)
    .map(({ correction }): Offer => ({ from: "question", correction })),
  ...plan.sheets
    .flatMap(({ fields }) => fields.flatMap((field) => runnerUpCorrection(field) ?? []))
    .map((correction): Offer => ({ from: "runnerUp", correction })),
];

/** What can be said in the forms: any role of a field, words about a row somebody would look at, about a sheet, about a column without a field. */
export const formOffers = (plan: Plan, workbook: Workbook): readonly Offer[] => [
  ...plan.sheets.flatMap(({ fields }) => fields.flatMap(roleOffers)),
  ...workbook.sheets.flatMap((grid) => rowOffers(plan, grid)),
  ...plan.sheets.flatMap(({ name }): Offer[] => [
    { from: "sheet", correction: sheetNotPart(name) },
    { from: "sheet", correction: ownPlan(name) },
  ]),
  ...workbook.sheets.flatMap((grid) => columnOffers(plan, grid)),
];

function roleOffers(field: FieldReading): readonly Offer[] {
  return FAMILIES.flatMap((family) => {
    const draft = withFamily(draftOf(field.role, field.share), family);
    const owners = ownersOf(family);
    const owned = owners.length === 0 ? [draft] : owners.map((owner) => ({ ...draft, owner }));
    const drafts = family === "threshold" ? SHARES.map((share) => ({ ...draft, share })) : owned;
    return drafts
      .flatMap((one) => roleCorrection(one, field.anchor) ?? [])
      .map((correction): Offer => ({ from: "role", correction }));
  });
}

/** Rows with cells nobody understood, and rows that look like a plan and were not read: where a planner's eye falls. */
function rowOffers(plan: Plan, grid: Grid): readonly Offer[] {
  const cells = [...plan.unread, ...plan.notRead].filter(({ at }) => at.sheet === grid.sheet);
  const rows = [...new Set(cells.map(({ at }) => at.row))].filter((row) => rowTexts(grid, row).length > 0);
  return rows
    .flatMap((row) => [
      ...ROWS.map((count) => headingsFrom(grid, row, count)),
      notPartFrom(grid, row, 1),
      notPartFrom(grid, row, grid.rows.length - row),
      ...ownersOf("title").flatMap((level) =>
        level === "indicator" || level === "node" ? [] : [sectionAt(grid, row, level)],
      ),
    ])
    .map((correction): Offer => ({ from: "rows", correction }));
}

/** The form for a column, pointed at with a cell that was not understood. */
function columnOffers(plan: Plan, grid: Grid): readonly Offer[] {
  const unread = plan.unread.filter(({ at }) => at.sheet === grid.sheet);
  const cols = [...new Map(unread.map(({ at }) => [at.col, at])).values()];
  return cols.flatMap((at) =>
    ROLES.flatMap((role): readonly Offer[] => {
      const checked = checkDraft({ ...draftAt(at, role), row: "" });
      return checked.ok ? [{ from: "column", correction: checked.correction }] : [];
    }),
  );
}
