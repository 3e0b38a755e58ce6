import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { hostErrors } from "../../../locales/hostErrors";
import { useSpeech } from "../../speech";
import type { PaneError } from "../../state/paneError";
import { copyText } from "../../copyText";
import { Icon } from "../Icon";

const ShownText = lazy(() => import("../ShownText").then((module) => ({ default: module.ShownText })));

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
  const [shown, setShown] = useState(false);
  const copy = async () => {
    const done = await copyText(error.details);
    setCopied(done);
    setShown(!done);
  };
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <strong>{title}</strong> {say(hostErrors[error.code](error.where))}
        <Suspense>{shown && <ShownText label={pane.copyDetails} text={error.details} />}</Suspense>
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
