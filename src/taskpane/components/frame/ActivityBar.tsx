import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import { useSpeech } from "../../speech";
import type { Activity } from "../../state/paneState";
import { FailureBar } from "./FailureBar";

const useStyles = makeStyles({
  // Keeps its place, so that nothing jumps while a planner types in the sheet.
  line: { height: "2px", flexShrink: 0 },
});

export interface ActivityBarProps {
  readonly activity: Activity;
  readonly onRetry: () => void;
}

/** A plan is in sight and is being read again: a thin line while it goes well, a message when it does not. */
export function ActivityBar({ activity, onRetry }: ActivityBarProps) {
  const styles = useStyles();
  const { pane } = useSpeech().messages;
  switch (activity.kind) {
    case "failed":
      return <FailureBar title={pane.failed} error={activity.error} onRetry={onRetry} />;
    case "cancelled":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane.cancelled}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onRetry}>
              {pane.readNow}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "reading":
    case "reviewing":
    case "idle":
      return (
        <div className={styles.line}>
          {activity.kind !== "idle" && <ProgressBar thickness="medium" aria-label={pane.readingAgain} />}
        </div>
      );
  }
}
