import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../speech";
import type { Activity } from "../../state/paneState";

const useStyles = makeStyles({
  progress: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  bar: { alignSelf: "stretch" },
});

export interface ReadingProgressProps {
  readonly activity: Extract<Activity, { kind: "reading" | "reviewing" }>;
  readonly onCancel: () => void;
}

/** The first reading: how far it is, and the way to stop it. */
export function ReadingProgress({ activity, onCancel }: ReadingProgressProps) {
  const styles = useStyles();
  const { pane } = useSpeech().messages;
  const share =
    activity.kind === "reading" && activity.total > 0 ? activity.done / activity.total : undefined;
  const title = activity.kind === "reading" ? pane.reading : pane.reviewing;
  return (
    <div className={styles.progress}>
      <div role="status">{title}</div>
      <ProgressBar
        className={styles.bar}
        aria-label={title}
        {...(share === undefined ? {} : { value: share })}
      />
      {activity.kind === "reading" && activity.total > 0 && (
        <div>{pane.readingRows(activity.done, activity.total)}</div>
      )}
      <Button onClick={onCancel}>{pane.cancelReading}</Button>
    </div>
  );
}
