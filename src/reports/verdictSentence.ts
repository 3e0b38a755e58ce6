import type { Finding } from "../model/finding";
import type { Review } from "../review";
import { doubtsAbout, type Doubts } from "../rules/judgePlan";

/** What the verdict is about. */
export type Judged = Pick<Review, "plan" | "findings" | "verdict">;

/** The verdict in the words of the pane, which the page and the sheet «Verifica» have in common with it. */
export interface VerdictWords {
  readonly verdict: (errors: number, warnings: number) => string;
  readonly cannotJudge: (doubts: Doubts) => string;
}

/** Can this be published? One sentence: no, yes, or why nobody can tell. */
export function verdictSentence({ plan, findings, verdict }: Judged, words: VerdictWords): string {
  if (verdict === "cannotJudge") return words.cannotJudge(doubtsAbout(plan));
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity && finding.ignored === null).length;
  return words.verdict(count("error"), count("warning"));
}
