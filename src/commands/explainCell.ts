import { selectedCell } from "../excel/selectedCell";
import { cellStory } from "../functions/calls/cellStory";
import { commandWords } from "../locales/commands";
import { sameAddress } from "../model/address";
import type { Command } from "./command";
import { currentReview } from "./currentReview";

/** *Spiega questa cella*: what the cell is in the plan, how its score comes about, what is wrong with it. */
export const explainCell: Command = {
  show: "always",
  view: "tree",
  async run(desk) {
    const at = await selectedCell();
    const { review, profile } = await currentReview(desk);
    const { plan, scores, findings } = review;
    const story = at ? cellStory(plan, profile, scores, at) : [];
    const wrong = findings.filter((finding) => at && finding.ignored === null && sameAddress(finding.at, at));
    const lines = [...story, ...wrong.map(({ message }) => message)];
    if (lines.length === 0) return { kind: "nothing", words: commandWords.noStory };
    const said = (language: "it" | "en") => lines.map((line) => line[language]).join(" · ");
    return { kind: "nothing", words: { it: said("it"), en: said("en") } };
  },
};
