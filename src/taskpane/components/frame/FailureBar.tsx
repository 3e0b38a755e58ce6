import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { hostErrors } from "../../../locales/hostErrors";
import { useSpeech } from "../../speech";
import type { PaneError } from "../../state/paneError";
import { Icon } from "../Icon";

export interface FailureBarProps {
  /** What failed, in a sentence. */
  readonly title: string;
  readonly error: PaneError;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** What happened, what to do, and the details for whoever helps. */
export function FailureBar({ title, error, onRetry, onDismiss }: FailureBarProps) {
  const { messages, say } = useSpeech();
  const { pane } = messages;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(error.details);
    setCopied(true);
  };
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <strong>{title}</strong> {say(hostErrors[error.code](error.where))}
      </MessageBarBody>
      <MessageBarActions
        {...(onDismiss && {
          containerAction: (
            <Button
              appearance="transparent"
              icon={<Icon name="close" />}
              aria-label={pane.close}
              onClick={onDismiss}
            />
          ),
        })}
      >
        {onRetry && (
          <Button size="small" onClick={onRetry}>
            {pane.retry}
          </Button>
        )}
        <Button size="small" onClick={() => void copy()}>
          {copied ? pane.copied : pane.copyDetails}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
