import { commandWords } from "../locales/commands";
import type { Command } from "./command";
import { currentReview } from "./currentReview";

/** *Evidenzia le segnalazioni*: colours every cell a finding takes the planner to. */
export const markFindings: Command = {
  show: "whenNotDone",
  view: "check",
  async run(desk) {
    const { plan, findings } = (await currentReview(desk)).review;
    if (plan.nodes.length === 0) return { kind: "nothing", words: commandWords.noPlan };
    const marks = findings
      .filter(({ ignored }) => ignored === null)
      .map(({ at, severity }) => ({ at, severity }));
    const journal = await desk.host.mark(marks);
    return { kind: "done", words: commandWords.marked(marks.length), journal };
  },
};
