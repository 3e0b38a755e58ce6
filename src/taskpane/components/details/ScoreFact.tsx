import type { ExplainedScore, Scored } from "../../../model/score";
import { useSpeech } from "../../speech";
import { Fact } from "./Fact";

export interface ScoreFactProps {
  readonly scored: Scored | undefined;
  /** The way to an indicator's score; null for a node, whose score is the mean of what stands below. */
  readonly explained: ExplainedScore | null;
}

/** The score, the share of weight it rests on, and how it came about. Nothing while there is none to tell of. */
export function ScoreFact({ scored, explained }: ScoreFactProps) {
  const { messages, say } = useSpeech();
  const { tree, scores, format } = messages;
  const reason = scored?.detail?.reason;
  if (!scored || (scored.score === null && !reason)) return null;
  return (
    <Fact term={tree.scoreLabel}>
      {scored.score === null ? scores.noScore : format.percent(scored.score, 2)}
      {scored.score !== null && scored.measured < 1 && ` (${tree.measured(scored.measured)})`}
      {scored.score === null && reason && `: ${say(reason)}`}
      {explained && explained.steps.length > 0 && (
        <details>
          <summary>{tree.steps}</summary>
          {explained.steps.map((step, index) => (
            <div key={index}>{say(step)}</div>
          ))}
        </details>
      )}
    </Fact>
  );
}
