import type { Finding } from "../model/finding";
import type { Plan } from "../model/plan";
import { isDecisive } from "../model/role";
import type { Question } from "../model/sheetReading";
import type { Verdict } from "../model/verdict";

/** Below this certainty a field is asked about, and nothing that rests on it is called an error. */
export const SURE = 0.8;
/** Below this coverage too much of a sheet went by for a judgement. */
const COVERED = 0.85;
/** So few cells are looked at one by one, however small their sheet is: `sheet-unread` names them. */
const FEW = 3;

/** What stands in the way of a judgement. */
export interface Doubts {
  /** Open questions on whose answer the plan hangs. */
  readonly questions: number;
  /** Sheets of the plan of which too much was not understood. */
  readonly sheets: readonly string[];
  /** Nothing was recognised. */
  readonly empty: boolean;
  /** Numbers without the formats they had. */
  readonly formatsLost: boolean;
}

/**
 * What keeps a plan from being judged: nothing was recognised; a title, name, target or weight that is not sure and not answered;
 * too many cells of one of its sheets that nobody could explain; numbers that lost their formats.
 */
export function doubtsAbout(plan: Plan): Doubts {
  const asked = plan.questions.filter(decides).length;
  const ofPlan = plan.sheets.filter(({ recognised }) => recognised);
  const unsure = ofPlan.reduce(
    (sum, { fields }) =>
      sum + fields.filter(({ role, certainty }) => isDecisive(role) && certainty < SURE).length,
    0,
  );
  return {
    // A field nobody asks about keeps the plan from being judged all the same.
    questions: asked > 0 ? asked : unsure,
    sheets: ofPlan
      .filter(({ name, coverage }) => coverage < COVERED && countUnread(plan, name) > FEW)
      .map(({ name }) => name),
    empty: plan.nodes.length === 0 && plan.indicators.length === 0,
    formatsLost: plan.formatsLost ?? false,
  };
}

const countUnread = ({ unread }: Plan, sheet: string): number =>
  unread.filter(({ at }) => at.sheet === sheet).length;

/** Whether the plan hangs on the answer: one of the readings is a decisive role, or says which rows and sheets are the plan. */
export const decides = ({ answers }: Question): boolean =>
  answers.some(({ correction }) => correction.kind !== "role" || isDecisive(correction.role));

/** Whether the plan can go out: an error that stands says no, a doubt about the reading says that nobody can tell. */
export function judgePlan(plan: Plan, findings: readonly Finding[]): Verdict {
  const { questions, sheets, empty, formatsLost } = doubtsAbout(plan);
  if (empty || formatsLost || questions > 0 || sheets.length > 0) return "cannotJudge";
  return findings.some(({ severity, ignored }) => severity === "error" && ignored === null)
    ? "notPublishable"
    : "publishable";
}
