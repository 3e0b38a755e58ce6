import type { Finding } from "../../model/finding";
import type { Review } from "../../review";
import { doubtsAbout } from "../../rules/judgePlan";
import type { View } from "../view";

/** What a planner should do next, and in which view. */
export type NextStep =
  | { readonly kind: "answer"; readonly view: View; readonly questions: number }
  | { readonly kind: "unread" | "errors" | "warnings" | "done"; readonly view: View };

/** The one thing that brings the plan nearer to publication: doubts about the reading first, then errors, then warnings. */
export function nextStep({ plan, findings, verdict }: Review): NextStep {
  if (verdict === "cannotJudge") {
    const { questions, sheets, empty } = doubtsAbout(plan);
    if (questions > 0) return { kind: "answer", view: "reading", questions };
    // What the file lost is told in the check, and nothing of the reading can bring it back.
    return empty || sheets.length > 0 ? { kind: "unread", view: "reading" } : { kind: "done", view: "check" };
  }
  if (verdict === "notPublishable") return { kind: "errors", view: "check" };
  return { kind: gravestFinding(findings) ? "warnings" : "done", view: "check" };
}

/** The finding to look at first: the gravest that stands, the first of its kind; notes are none. */
export const gravestFinding = (findings: readonly Finding[]): Finding | undefined =>
  (["error", "warning"] as const)
    .map((wanted) => findings.find(({ severity, ignored }) => severity === wanted && ignored === null))
    .find((finding) => finding !== undefined);
