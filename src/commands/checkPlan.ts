import { commandWords } from "../locales/commands";
import { reportSheet } from "../reports/reportSheet";
import type { Command } from "./command";
import { currentReview } from "./currentReview";

/** *Verifica*: the whole check in one click, written to the sheet "Verifica"; the pane keeps the summary for whoever opens it. */
export const checkPlan: Command = {
  show: "whenNotDone",
  view: "check",
  async run(desk) {
    const { review } = await currentReview(desk);
    const { plan, findings } = review;
    if (plan.nodes.length === 0) return { kind: "nothing", words: commandWords.noPlan };
    const standing = findings.filter(({ ignored }) => ignored === null);
    const count = (severity: string) => standing.filter((finding) => finding.severity === severity).length;
    const journal = await desk.host.writeReport(reportSheet(review, desk.language()));
    return { kind: "done", words: commandWords.checked(count("error"), count("warning")), journal };
  },
};
