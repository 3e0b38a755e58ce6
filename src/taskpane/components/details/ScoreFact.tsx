import type { Scored } from "../../../model/score";
import { useSpeech } from "../../speech";
import { Fact } from "./Fact";

/** The score, the share of weight it rests on, and how it came about. Nothing while there is none to tell of. */
export function ScoreFact({ scored }: { readonly scored: Scored | undefined }) {
  const { messages, say } = useSpeech();
  const { tree, scores, format } = messages;
  if (!scored || (scored.score === null && !scored.detail?.reason)) return null;
  const steps = scored.detail?.steps ?? [];
  return (
    <Fact term={tree.scoreLabel}>
      {scored.score === null ? scores.noScore : format.percent(scored.score, 2)}
      {scored.score !== null && scored.measured < 1 && ` (${tree.measured(scored.measured)})`}
      {scored.score === null && scored.detail?.reason && `: ${say(scored.detail.reason)}`}
      {steps.length > 0 && (
        <details>
          <summary>{tree.steps}</summary>
          {steps.map((step, index) => (
            <div key={index}>{say(step)}</div>
          ))}
        </details>
      )}
    </Fact>
  );
}
