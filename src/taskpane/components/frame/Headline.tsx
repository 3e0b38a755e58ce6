import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Address } from "../../../model/address";
import type { Review } from "../../../review";
import { sizeWords } from "../../../reports/sizeWords";
import { subjectNames } from "../../../reports/subjectNames";
import { useSpeech } from "../../speech";
import { gravestFinding, nextStep } from "../../state/nextStep";
import type { View } from "../../view";
import { VerdictSentence } from "./VerdictSentence";

const useStyles = makeStyles({
  headline: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  size: { fontSize: tokens.fontSizeBase200, textAlign: "left" },
  first: {
    display: "block",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  next: { marginTop: tokens.spacingVerticalXS },
});

export interface HeadlineProps {
  readonly review: Review;
  /** The view that is shown: what it says itself is not said here. */
  readonly view: View | null;
  readonly onHowRead: () => void;
  /** The planner takes the next step, which is in this view. */
  readonly onNext: (view: View) => void;
  readonly onShow: (at: Address) => void;
}

/** What was read in one line; whether it can be published, what stands first in the way of it, and what to do next. */
export function Headline({ review, view, onHowRead, onNext, onShow }: HeadlineProps) {
  const styles = useStyles();
  const { messages, say } = useSpeech();
  const { pane } = messages;
  const subjectOf = useMemo(() => subjectNames(review.plan), [review.plan]);
  const first = gravestFinding(review.findings);
  const subject = first && subjectOf(first);
  const problem = first && review.problems.get(first.rule);
  const next = nextStep(review);
  return (
    <div className={styles.headline}>
      <Link className={styles.size} onClick={onHowRead} title={pane.howRead}>
        {sizeWords(review.plan, pane)}
      </Link>
      <div role="status">
        <VerdictSentence review={review} />
      </div>
      {view !== "check" && first && (
        <Link className={styles.first} onClick={() => onShow(first.at)}>
          {subject && <span className={styles.name}>{subject}: </span>}
          {problem ? say(problem) : say(first.message)}
        </Link>
      )}
      {view !== next.view && (
        <Button appearance="primary" size="small" className={styles.next} onClick={() => onNext(next.view)}>
          {pane.next[next.kind](next.kind === "answer" ? next.questions : 0)}
        </Button>
      )}
    </div>
  );
}
