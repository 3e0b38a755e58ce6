import { Button } from "@fluentui/react-components";
import type { Sample } from "../../sample";
import { useSpeech } from "../../speech";
import type { Activity } from "../../state/paneState";
import type { Situation } from "../../state/situation";
import { FailureBar } from "./FailureBar";
import { ReadingProgress } from "./ReadingProgress";
import { Samples } from "./Samples";
import { StateMessage } from "./StateMessage";

export interface WithoutPlanProps {
  readonly situation: Exclude<Situation, "plan" | "noPlan">;
  readonly activity: Activity;
  readonly samples: readonly Sample[];
  readonly onSample: (sample: Sample) => void;
  readonly onCancel: () => void;
  readonly onReread: () => void;
}

/** Nothing to show yet: the first reading, or why there is none. */
export function WithoutPlan({
  situation,
  activity,
  samples,
  onSample,
  onCancel,
  onReread,
}: WithoutPlanProps) {
  const { pane } = useSpeech().messages;
  switch (situation) {
    case "working":
      return (
        <ReadingProgress
          activity={activity.kind === "reading" ? activity : { kind: "reviewing" }}
          onCancel={onCancel}
        />
      );
    case "cancelled":
      return (
        <StateMessage title={pane.cancelled}>
          <Button appearance="primary" onClick={onReread}>
            {pane.readNow}
          </Button>
        </StateMessage>
      );
    case "failed":
      return (
        activity.kind === "failed" && (
          <FailureBar title={pane.failed} error={activity.error} onRetry={onReread} />
        )
      );
    case "empty":
      return (
        <StateMessage title={pane.empty}>
          <p>{pane.emptyHint}</p>
          <Samples samples={samples} onSample={onSample} />
        </StateMessage>
      );
  }
}
