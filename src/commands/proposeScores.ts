import { supportsFunctions } from "../excel/supports";
import { HostError } from "../host";
import { commandWords } from "../locales/commands";
import type { Command } from "./command";
import { currentReview } from "./currentReview";
import { readMaterialised } from "./materialised";
import { propose } from "./proposal";
import { scoreFormulas } from "./scoreFormulas";

/** *Punteggi*: PERF formulas beside the recognised rows, listed first and written when the planner agrees. */
export const proposeScores: Command = {
  show: "always",
  view: "scores",
  async run(desk) {
    if (!supportsFunctions()) throw new HostError("unsupported", "this Excel has no custom functions");
    const { workbook, profile, review } = await currentReview(desk);
    if (review.plan.nodes.length === 0) return { kind: "nothing", words: commandWords.noPlan };
    const reading = await readMaterialised();
    const records = reading.ok ? reading.records : [];
    const { changes, refused } = scoreFormulas(workbook, review.plan, profile, desk.language(), records);
    const formulas = changes.filter((change) => "formula" in change).length;
    if (formulas === 0) {
      const [first] = refused;
      return {
        kind: "nothing",
        words: first ? commandWords.noneSayable(refused.length, first) : commandWords.nothingToScore,
      };
    }
    return propose(desk, {
      title: commandWords.scores(formulas),
      changes,
      refused,
      workbook,
      done: commandWords.scoresWritten(formulas),
    });
  },
};
