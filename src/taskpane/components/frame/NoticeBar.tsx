import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Actions } from "../../hooks/useActions";
import type { Workbook } from "../../../model/grid";
import { useSpeech } from "../../speech";
import { Icon } from "../Icon";
import { FailureBar } from "./FailureBar";

export interface NoticeBarProps {
  readonly actions: Actions;
  /** As it was last read. */
  readonly workbook: Workbook | null;
}

/** What became of the planner's last action, with the way back while it stands. */
export function NoticeBar({ actions, workbook }: NoticeBarProps) {
  const { pane } = useSpeech().messages;
  const { notice, dismiss, undo } = actions;
  const bar = useRef<HTMLDivElement>(null);
  // In a low window the planner may be far below: what became of it stands here, and the verdict under it.
  useEffect(() => {
    bar.current?.scrollIntoView?.({ block: "nearest" });
  }, [notice]);
  if (notice === null) return null;
  if (notice.kind === "failed") {
    return (
      <div ref={bar}>
        <FailureBar title={pane.notDone} error={notice.error} onDismiss={dismiss} />
      </div>
    );
  }
  if (notice.kind === "done" && workbook && notice.journal.stands?.(workbook) === false) return null;
  const { journal } = notice.kind === "done" ? notice : { journal: null };
  return (
    <div ref={bar}>
      <MessageBar intent="success" layout="auto">
        <MessageBarBody>
          {notice.kind === "done" ? pane.done(notice.journal.label) : pane.undone(notice.label)}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Icon name="close" />}
              aria-label={pane.close}
              onClick={dismiss}
            />
          }
        >
          {journal && (
            <Button size="small" onClick={() => void undo(journal)}>
              {pane.undo}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
